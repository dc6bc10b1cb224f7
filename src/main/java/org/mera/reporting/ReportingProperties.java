package org.mera.reporting;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the coordinators have for their reports, and what OGP takes.
 *
 * @param reviewWithin from the end of a quarter to the publication of its report
 * @param packWithin from the end of a measure's last step to its end-of-commitment pack;
 * OGP asks for it within a month
 * @param packFiles how many files a pack can have
 * @param packFileSize how large each of them can be
 * @param endOfTermWithin from the compiling of the last quarter's report to the
 * end-of-term report
 * @param silentAfter how long after a publication OGP takes the plan for silent
 * @param warnBefore how long before that the coordinators are warned, and after how long
 * they are warned again
 */
@ConfigurationProperties("mera.reporting")
record ReportingProperties(@DefaultValue("14d") Period reviewWithin, @DefaultValue("1m") Period packWithin,
		@DefaultValue("3") int packFiles, @DefaultValue("10MB") DataSize packFileSize,
		@DefaultValue("30d") Period endOfTermWithin, @DefaultValue("4m") Period silentAfter,
		@DefaultValue("14d") Period warnBefore) {
}
