package org.mera.notification;

import java.util.List;

import org.mera.people.MailKind;

/**
 * A step will soon be due.
 *
 * @param groups those responsible for it
 */
public record ReminderGiven(WatchedStep step, List<String> groups) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.REMINDER;
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
