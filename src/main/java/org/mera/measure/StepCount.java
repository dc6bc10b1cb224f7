package org.mera.measure;

/**
 * How many steps of a measure wait for their result.
 *
 * @param planExecutionId the carrying out of the plan
 * @param measureId the measure's id in the plan
 * @param open steps that have been opened and not closed
 * @param overdue those of them whose last day is over
 */
public record StepCount(String planExecutionId, String measureId, long open, long overdue) {
}
