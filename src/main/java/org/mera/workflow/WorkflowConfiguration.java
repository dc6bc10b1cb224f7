package org.mera.workflow;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the engine's edge. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ WorkflowProperties.class, PublicAddress.class })
class WorkflowConfiguration {

	@Bean
	Clock clock(WorkflowProperties properties) {
		return new EngineClock(properties.zone());
	}

}
