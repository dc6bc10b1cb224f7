package org.mera.reporting;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the coordinators have for their reports.
 *
 * @param reviewWithin from the compiling of a quarter's report to its publication
 * @param endOfTermWithin from the compiling of the last quarter's report to the
 * end-of-term report; OGP asks for an assessment within a month
 */
@ConfigurationProperties("mera.reporting")
record ReportingProperties(@DefaultValue("14d") Period reviewWithin, @DefaultValue("30d") Period endOfTermWithin) {
}
