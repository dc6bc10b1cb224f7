package org.mera.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.people.MailKind;

/**
 * It was decided how an overdue step goes on.
 *
 * @param step the step, due as it was before the decision
 * @param groups those responsible for it, the managers, the council if it was asked, and
 * the group that takes over if there is one
 * @param decision {@code extend}, {@code hand-over}, {@code press-on} or {@code close}
 * @param newDue the new last day if it was extended
 * @param handedTo name of the group that takes over, if one does
 * @param reason why
 * @param by who decided it
 */
public record EscalationDecided(WatchedStep step, List<String> groups, String decision, @Nullable LocalDate newDue,
		@Nullable String handedTo, String reason, String by) implements Notice {

	@Override
	public MailKind kind() {
		return MailKind.DECISION;
	}

	@Override
	public Optional<String> doneBy() {
		return Optional.of(this.by);
	}

}
