package org.mera.measure;

/**
 * A measure was ended before its time.
 *
 * @param measureExecutionId the measure
 */
public record MeasureStopped(String measureExecutionId) {
}
