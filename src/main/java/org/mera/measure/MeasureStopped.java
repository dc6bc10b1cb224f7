package org.mera.measure;

/**
 * A measure was ended before its time, by itself or with its plan.
 *
 * @param measureExecutionId the measure
 * @param why words for everybody
 */
public record MeasureStopped(String measureExecutionId, String why) {
}
