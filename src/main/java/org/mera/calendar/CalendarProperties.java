package org.mera.calendar;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach Mera.
 *
 * @param address the address that links lead to, without a slash at its end
 */
@ConfigurationProperties("mera")
record CalendarProperties(@DefaultValue("http://localhost:8080") URI address) {
}
