package org.mera.escalation;

import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be configured about the ladders.
 *
 * @param morning time of day at which reminders are given, the council is brought in and
 * steps are looked at again, on working days in the city's zone
 */
@ConfigurationProperties("mera.escalation")
record EscalationProperties(@DefaultValue("08:00") LocalTime morning) {
}
