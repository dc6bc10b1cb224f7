package org.mera.notification;

import java.time.LocalDate;

/**
 * The step that a notice is about, as people know it.
 *
 * @param stepExecutionId the step's id
 * @param measure the measure's title
 * @param title the step's title
 * @param due its last day when the notice was given
 */
public record WatchedStep(String stepExecutionId, String measure, String title, LocalDate due) {
}
