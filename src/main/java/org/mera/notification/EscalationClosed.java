package org.mera.notification;

import java.util.List;

import org.mera.people.MailKind;

/**
 * An overdue step got its result, or was closed without: nothing is left to decide.
 *
 * @param groups those who were told that it was overdue, and the coordinators
 * @param done whether its result is there
 */
public record EscalationClosed(WatchedStep step, List<String> groups, boolean done) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.CLOSED;
	}

}
