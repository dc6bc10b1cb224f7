package org.mera.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mera.people.MailKind;

/**
 * A step has new dates.
 *
 * @param step the step, due as it is now
 * @param groups those who do it or approve it, the coordinators, and whoever was asked to
 * decide on it
 * @param oldStart its first day until now
 * @param newStart its first day from now on
 * @param oldDue its last day until now
 * @param reason why
 * @param by who re-planned it
 */
public record StepReplanned(WatchedStep step, List<String> groups, LocalDate oldStart, LocalDate newStart,
		LocalDate oldDue, String reason, String by) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.REPLANNED;
	}

	@Override
	public Optional<String> doneBy() {
		return Optional.of(this.by);
	}

}
