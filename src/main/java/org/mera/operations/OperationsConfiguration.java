package org.mera.operations;

import java.util.List;

import org.mera.access.BasicPaths;
import org.mera.access.OpenPaths;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says who may reach what is needed to run Mera. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationsProperties.class)
class OperationsConfiguration {

	/** One word each, for containers and proxies. */
	@Bean
	OpenPaths pathsOfProbes() {
		return new OpenPaths("/actuator/health/liveness", "/actuator/health/readiness");
	}

	@Bean
	BasicPaths pathsOfMonitoring(OperationsProperties properties) {
		return new BasicPaths(List.of(properties.administrators(), properties.monitoring()),
				List.of("/actuator/prometheus", "/actuator/health/details"));
	}

	@Bean
	BasicPaths pathsOfMigration() {
		return BasicPaths.forAdministrators("/operations/migrations/*");
	}

}
