package org.mera.notification;

import java.util.List;

import org.mera.people.MailKind;

/**
 * A step is overdue, and the managers are asked to decide.
 *
 * @param groups those responsible for it and the managers
 * @param again whether they had already decided once that the work goes on
 */
public record StepEscalated(WatchedStep step, List<String> groups, boolean again) implements Notice {

	@Override
	public MailKind kind() {
		return this.again ? MailKind.AGAIN : MailKind.OVERDUE;
	}

	@Override
	public boolean isOverWithTheDate() {
		return true;
	}

}
