package org.mera.reporting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Completion;
import org.mera.measure.StepExecution;

/**
 * All that a measure's end-of-commitment pack says, as data. Every id stays the same for
 * good; no person is named.
 *
 * @param id the pack's id
 * @param measureId id of the measure's execution
 * @param planExecutionId which carrying out of the plan
 * @param planTitle the plan's title
 * @param city the city
 * @param measure the measure's number and title
 * @param goal its main goal, as the plan has it
 * @param from the first day of its period
 * @param to the last day of its period
 * @param implementedOn the day on which its last step ended
 * @param publishedOn the day of publication
 * @param proposed the completion that follows from the record
 * @param completion the completion that was decided
 * @param completionReason why it is another than proposed
 * @param answers the answers of the assessment
 * @param steps what became of its steps
 * @param evidence how many pieces of evidence there are
 * @param files those that go with it
 */
public record PackDocument(String id, String measureId, String planExecutionId, String planTitle, String city,
		String measure, String goal, LocalDate from, LocalDate to, LocalDate implementedOn, LocalDate publishedOn,
		Completion proposed, Completion completion, @Nullable String completionReason, PackAnswers answers,
		List<Step> steps, int evidence, List<File> files) {

	/**
	 * What became of a step.
	 *
	 * @param id the step's id
	 * @param step its number and title
	 * @param printedDue its due day as the plan has it
	 * @param due its due day as re-planned
	 * @param status how far it was carried out
	 * @param closedOn the day on which it was closed
	 * @param late whether that was after its due day
	 * @param notDoneReason why it was closed without its result
	 * @param achieved pieces of its result, if it counts any
	 * @param minimum fewest pieces with which it can close
	 * @param target pieces that make it complete
	 * @param evidence how many pieces of evidence prove it
	 */
	public record Step(String id, String step, LocalDate printedDue, LocalDate due, StepExecution.Status status,
			LocalDate closedOn, boolean late, @Nullable String notDoneReason, @Nullable Integer achieved,
			@Nullable Integer minimum, @Nullable Integer target, int evidence) {
	}

	/**
	 * A file that goes with the pack.
	 *
	 * @param id its id
	 * @param stepId id of the step that it proves
	 * @param title its title
	 * @param name its name in the pack
	 * @param mediaType its type
	 * @param size its size in bytes
	 * @param sha256 its SHA-256
	 */
	public record File(String id, String stepId, String title, String name, String mediaType, long size,
			String sha256) {
	}

}
