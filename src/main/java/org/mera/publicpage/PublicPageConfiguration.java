package org.mera.publicpage;

import org.mera.access.AnonymousForms;
import org.mera.access.InternalPaths;
import org.mera.access.OpenPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public pages and what they are made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ FloodProperties.class, PublicProperties.class })
class PublicPageConfiguration {

	@Bean
	OpenPaths pathsOfPublicPages() {
		return new OpenPaths("/", "/processes", "/processes/*.svg", "/mera.css", "/mera-colours.css", "/mera.svg",
				"/robots.txt", "/plan", "/plan/**", "/survey/*/thanks", "/survey/*/poster");
	}

	@Bean
	AnonymousForms surveyForm() {
		return new AnonymousForms("/survey/*");
	}

	@Bean
	InternalPaths slipsToPrint() {
		return new InternalPaths("/survey/*/slips");
	}

}
