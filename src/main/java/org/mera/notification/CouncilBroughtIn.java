package org.mera.notification;

import java.util.List;

import org.mera.people.MailKind;

/**
 * The managers left an overdue step undecided, and the City Council is asked as well.
 *
 * @param groups the council
 */
public record CouncilBroughtIn(WatchedStep step, List<String> groups) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.COUNCIL;
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
