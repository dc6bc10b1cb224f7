package org.mera.measure;

/**
 * Another group was made responsible for a step.
 *
 * @param stepExecutionId the step
 * @param group the group's id
 * @param reason why
 * @param by who decided it
 */
public record StepHandedOver(String stepExecutionId, String group, String reason, String by) {
}
