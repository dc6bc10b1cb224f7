package org.mera.evidence;

import org.mera.access.InternalPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Opens evidence to those who are logged in; what each may see is for the steps to say.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceConfiguration {

	@Bean
	InternalPaths evidencePaths() {
		return new InternalPaths("/api/steps/*/evidence", "/api/tasks/*/evidence", "/api/evidence/**",
				"/api/measures/*/manifest/**", "/api/measures/*/manifest", "/api/measures/*/evidence.zip",
				"/api/texts/evidence");
	}

}
