package org.mera.reporting;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A step's dates were changed in a quarter.
 *
 * @param stepExecutionId the step
 * @param stepTitle the step's title
 * @param oldStart the first day until then
 * @param newStart the first day from then on
 * @param oldDue the due day until then
 * @param newDue the due day from then on
 * @param reason why
 * @param changedOn the day of the change
 */
@Embeddable
public record Replanning(String stepExecutionId, String stepTitle, LocalDate oldStart, LocalDate newStart,
		LocalDate oldDue, LocalDate newDue, String reason, LocalDate changedOn) {
}
