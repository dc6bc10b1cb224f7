package org.mera.publicpage;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about the progress pages.
 *
 * @param refresh how old what they show may be
 * @param licence address of the licence under which the data are published
 * @param licenceName what people call it
 */
@ConfigurationProperties("mera.public")
record PublicProperties(@DefaultValue("30s") Duration refresh,
		@DefaultValue("https://creativecommons.org/licenses/by/4.0/") String licence,
		@DefaultValue("Creative Commons Attribution 4.0 (CC BY 4.0)") String licenceName) {
}
