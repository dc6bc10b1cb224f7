package org.mera.workshop;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Settings of the workshops.
 *
 * @param communities the city's list of local communities, a CSV file
 */
@ConfigurationProperties("mera.workshop")
record WorkshopProperties(@DefaultValue("classpath:communities/novi-pazar-sample.csv") Resource communities) {
}
