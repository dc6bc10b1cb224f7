package org.mera.calendar;

import org.mera.access.OpenPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the calendars: calendar programs know no log-in but the address itself. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	OpenPaths pathsOfCalendars() {
		return new OpenPaths("/calendar/*.ics");
	}

}
