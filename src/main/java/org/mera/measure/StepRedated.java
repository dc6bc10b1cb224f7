package org.mera.measure;

/**
 * A step was given new dates.
 *
 * @param stepExecutionId the step
 * @param change old and new, who and why
 */
public record StepRedated(String stepExecutionId, DeadlineChange change) {
}
