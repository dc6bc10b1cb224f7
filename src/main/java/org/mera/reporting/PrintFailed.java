package org.mera.reporting;

/**
 * A published report could not be printed; told once until it has been.
 *
 * @param reportId id of the report
 */
public record PrintFailed(String reportId) {
}
