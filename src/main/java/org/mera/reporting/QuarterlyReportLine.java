package org.mera.reporting;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a step stood at the end of a quarter.
 *
 * @param stepExecutionId the step
 * @param measureNumber the measure's number as printed
 * @param measureTitle the measure's title
 * @param stepNumber the step's number as printed
 * @param stepTitle the step's title
 * @param dueDay its due day, as it was planned at the quarter's end
 * @param dueInQuarter whether that day lies in the quarter
 * @param done whether it was closed with its result in the quarter
 * @param notDone whether it was closed without its result in the quarter
 * @param late whether it was overdue at the quarter's end, or closed in the quarter after
 * its due day
 * @param stillOpen whether its time had come and it was not closed at the quarter's end
 * @param closedOn the day on which it was closed, in the quarter or ahead of it
 * @param notDoneReason why it was closed without its result
 * @param achieved pieces of its result, if it counts any
 * @param minimum fewest pieces with which it can close
 * @param target pieces that make it complete
 */
@Embeddable
public record QuarterlyReportLine(String stepExecutionId, int measureNumber, String measureTitle, int stepNumber,
		String stepTitle, LocalDate dueDay, boolean dueInQuarter, boolean done, boolean notDone, boolean late,
		boolean stillOpen, @Nullable LocalDate closedOn, @Nullable String notDoneReason, @Nullable Integer achieved,
		@Nullable Integer minimum, @Nullable Integer target) {
}
