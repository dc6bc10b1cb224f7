package org.mera.notification;

import java.util.List;

/**
 * A step will soon be due.
 *
 * @param groups those responsible for it
 */
public record ReminderGiven(WatchedStep step, List<String> groups) implements Notice {

	@Override
	public NoticeKind kind() {
		return NoticeKind.REMINDER;
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
