package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Completion;

/**
 * How far a measure is.
 *
 * @param id the measure execution, its process' business key
 * @param measureId the measure in the plan
 * @param number the measure's number as printed
 * @param title the short title
 * @param periodStart first day of its period
 * @param periodEnd the day on which its report is due
 * @param closedOn the day on which it was reported or ended otherwise, if it was
 * @param completion how far it was carried out, once reported
 * @param stopped why it ended before its time, if it did
 * @param late whether a step is late now
 * @param processInstanceId the engine's process that carries it out, running or ended,
 * for those who may see it
 * @param tasks open tasks of the measure that belong to no step, for those who may see
 * them
 * @param steps in the printed order
 * @param report the report that closes the measure, once all steps have ended; no step of
 * the plan, but watched like one
 */
public record MeasureProgress(String id, String measureId, int number, String title, LocalDate periodStart,
		LocalDate periodEnd, @Nullable LocalDate closedOn, @Nullable Completion completion, @Nullable Stop stopped,
		boolean late, @Nullable String processInstanceId, List<OpenTask> tasks, List<StepProgress> steps,
		@Nullable StepProgress report) {

	/**
	 * That the measure was ended before its time.
	 *
	 * @param reason why
	 * @param by the name of who did so, if known, for those who may see it
	 */
	public record Stop(String reason, @Nullable String by) {
	}

}
