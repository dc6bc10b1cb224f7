package org.mera.calendar;

import org.mera.access.OpenPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the calendars: calendar programs know no log-in but the address itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalendarProperties.class)
class CalendarConfiguration {

	@Bean
	OpenPaths pathsOfCalendars() {
		return new OpenPaths("/calendar/*.ics");
	}

}
