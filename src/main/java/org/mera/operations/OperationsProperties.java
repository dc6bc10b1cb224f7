package org.mera.operations;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about running Mera.
 *
 * @param stuckAfter how long a job may be due without anybody taking it
 * @param mailFailingAfter how long mails may be tried in vain
 * @param administrators id of the group that is told of incidents and may do and see
 * everything here
 * @param monitoring id of the group whose members may read health and figures
 * @param remembered how old the figures may be
 */
@ConfigurationProperties("mera.operations")
record OperationsProperties(@DefaultValue("15m") Duration stuckAfter, @DefaultValue("1h") Duration mailFailingAfter,
		@DefaultValue("camunda-admin") String administrators, @DefaultValue("monitoring") String monitoring,
		@DefaultValue("5s") Duration remembered) {
}
