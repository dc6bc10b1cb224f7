package org.mera.notification;

import java.util.List;

/**
 * The managers left an overdue step undecided, and the City Council is asked as well.
 *
 * @param groups the council
 */
public record CouncilBroughtIn(WatchedStep step, List<String> groups) implements Notice {

	@Override
	public NoticeKind kind() {
		return NoticeKind.COUNCIL;
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
