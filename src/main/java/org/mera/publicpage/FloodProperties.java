package org.mera.publicpage;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many answers a survey takes from one network.
 *
 * @param atOnce how many may come at once, for example from a class behind one address
 * @param oneMoreEvery after how long one more is taken
 */
@ConfigurationProperties("mera.survey.flood")
record FloodProperties(@DefaultValue("60") int atOnce, @DefaultValue("PT10S") Duration oneMoreEvery) {
}
