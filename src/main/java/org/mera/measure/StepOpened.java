package org.mera.measure;

/**
 * A step's time has come.
 *
 * @param stepExecutionId the step
 */
public record StepOpened(String stepExecutionId) {
}
