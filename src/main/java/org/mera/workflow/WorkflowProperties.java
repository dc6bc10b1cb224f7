package org.mera.workflow;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the city is in time.
 *
 * @param zone the zone in which quarters begin and days end
 */
@ConfigurationProperties("mera.workflow")
record WorkflowProperties(@DefaultValue("Europe/Belgrade") ZoneId zone) {
}
