package org.mera.notification;

import java.time.LocalDate;

/**
 * The step that a notice is about, as people know it.
 *
 * @param stepExecutionId the step's id
 * @param measureExecutionId id of the measure it belongs to, the business key of the
 * processes that carry it out
 * @param stepId its id in the plan
 * @param measure the measure's title
 * @param title the step's title
 * @param due its last day when the notice was given
 */
public record WatchedStep(String stepExecutionId, String measureExecutionId, String stepId, String measure,
		String title, LocalDate due) {
}
