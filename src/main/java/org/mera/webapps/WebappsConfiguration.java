package org.mera.webapps;

import org.mera.access.InternalPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the plugins' data to whoever is logged in at a webapp. */
@Configuration(proxyBeanMethods = false)
class WebappsConfiguration {

	@Bean
	InternalPaths pathsOfPlugins() {
		return new InternalPaths("/api/failed-mails/**", "/api/progress/**", "/api/steps/**", "/api/texts/**",
				"/api/me");
	}

}
