package org.mera.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Note;

/**
 * What somebody who has a task wants to know about its step.
 *
 * @param planExecutionId the plan
 * @param measureExecutionId the measure
 * @param measureId the measure in the plan
 * @param measure its number and title
 * @param goal the measure's goal in the plan's words
 * @param step the step with its inside
 * @param notes where the plan's values of the step come from
 * @param before what others did on the step, oldest first
 */
public record TaskProgress(String planExecutionId, String measureExecutionId, String measureId, String measure,
		String goal, StepProgress step, List<Note> notes, List<Done> before) {

	/**
	 * Something that was done.
	 *
	 * @param what the task's name
	 * @param by name of who did it, if somebody had claimed it
	 * @param on the day
	 * @param step the step's number and title, or null
	 * @param measure the measure's number and title, or null
	 */
	public record Done(String what, @Nullable String by, LocalDate on, @Nullable String step,
			@Nullable String measure) {
	}

}
