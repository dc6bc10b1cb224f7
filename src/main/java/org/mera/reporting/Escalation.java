package org.mera.reporting;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mera.escalation.Decision;
import org.mera.escalation.LadderEntry.Kind;

/**
 * What became of an overdue step in a quarter.
 *
 * @param stepExecutionId the step
 * @param stepTitle the step's title
 * @param kind whether it was escalated, escalated again, brought before the council, or
 * decided upon
 * @param dueDay the step's due day at that time
 * @param happenedOn the day on which it happened
 * @param decision what was decided, if it was a decision
 * @param decidedAs id of the group in whose name it was decided; persons are not named
 * @param reason why
 * @param newDueDay the due day that was given
 * @param handedTo id of the group that took the step over
 */
@Embeddable
public record Escalation(String stepExecutionId, String stepTitle, @Enumerated(EnumType.STRING) Kind kind,
		LocalDate dueDay, LocalDate happenedOn, @Nullable @Enumerated(EnumType.STRING) Decision decision,
		@Nullable String decidedAs, @Nullable String reason, @Nullable LocalDate newDueDay, @Nullable String handedTo) {
}
