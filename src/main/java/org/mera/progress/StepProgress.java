package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.EvidenceCount.Evidence;
import org.mera.measure.StepExecution;

/**
 * How far a step is: what everybody may know, and the inside for those who may see it.
 *
 * @param id the step execution
 * @param stepId the step in the plan
 * @param number the step's number as printed
 * @param title the step's title
 * @param verifiableResult what proves that it is done
 * @param printedStart first day as the plan has it
 * @param printedDue last day as the plan has it
 * @param start first day, re-planned or as printed
 * @param due last day, re-planned or as printed
 * @param openedOn the day on which it began, if it did
 * @param closedOn the day on which it ended, if it did
 * @param status how far it is
 * @param daysLate days between the due day and its end, or today while it is open; 0 if
 * it is not late
 * @param replannings its dates' changes, oldest first
 * @param notDoneReason why it was closed without its result
 * @param responsible names of the groups that do it
 * @param approvers names of the groups that consent
 * @param result pieces of its result, if it counts any
 * @param evidence its evidence, if that is kept
 * @param inside what only those see who do it, approve it or answer for it
 */
public record StepProgress(String id, String stepId, int number, String title, String verifiableResult,
		LocalDate printedStart, LocalDate printedDue, LocalDate start, LocalDate due, @Nullable LocalDate openedOn,
		@Nullable LocalDate closedOn, StepExecution.Status status, long daysLate, List<Replanning> replannings,
		@Nullable String notDoneReason, List<String> responsible, List<String> approvers, @Nullable Result result,
		@Nullable Evidence evidence, @Nullable Inside inside) {

	/**
	 * Pieces of a step's result.
	 *
	 * @param achieved how many are there
	 * @param minimum without how many the step does not close
	 * @param target how many make it complete
	 */
	public record Result(int achieved, @Nullable Integer minimum, @Nullable Integer target) {
	}

	/**
	 * A change of a step's dates.
	 *
	 * @param on the day on which it was made
	 * @param by who made it; null for those who may not see the step's inside
	 * @param reason why
	 */
	public record Replanning(LocalDate oldStart, LocalDate newStart, LocalDate oldDue, LocalDate newDue, LocalDate on,
			@Nullable String by, String reason) {
	}

}
