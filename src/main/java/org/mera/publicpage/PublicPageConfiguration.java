package org.mera.publicpage;

import org.mera.access.OpenPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the public pages and what they are made of. */
@Configuration(proxyBeanMethods = false)
class PublicPageConfiguration {

	@Bean
	OpenPaths pathsOfPublicPages() {
		return new OpenPaths("/", "/processes", "/processes/*.svg", "/mera.css", "/mera.svg");
	}

}
