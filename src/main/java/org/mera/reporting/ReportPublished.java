package org.mera.reporting;

/**
 * A report on a plan was published.
 *
 * @param planExecutionId which carrying out of the plan
 * @param reportId the report
 */
public record ReportPublished(String planExecutionId, String reportId) {
}
