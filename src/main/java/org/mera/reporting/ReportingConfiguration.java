package org.mera.reporting;

import org.mera.access.OpenPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the reports; opens those that were published. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportingProperties.class)
class ReportingConfiguration {

	@Bean
	OpenPaths pathsOfReports() {
		return new OpenPaths("/reports/*", "/packs/*");
	}

}
