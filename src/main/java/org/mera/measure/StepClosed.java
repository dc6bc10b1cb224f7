package org.mera.measure;

/**
 * A step is done, or was closed as not done.
 *
 * @param stepExecutionId the step
 * @param done whether its result is there
 */
public record StepClosed(String stepExecutionId, boolean done) {
}
