package org.mera.access;

import io.github.bucket4j.TimeMeter;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Makes the module's configuration known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ AdministratorProperties.class, DemoProperties.class, LogInProperties.class })
class AccessConfiguration {

	@Bean
	LogIn logIn(Environment environment) {
		return environment.acceptsProfiles(Profiles.of(LogIn.PROFILE)) ? LogIn.BY_SIGN_ON : LogIn.BY_PASSWORD;
	}

	/**
	 * Before Spring Security, which Jersey's own would come after: the brake asks where a
	 * password comes from.
	 */
	@Bean
	OrderedRequestContextFilter requestContext() {
		return new OrderedRequestContextFilter();
	}

	/** By the machine's time, whichever day the engine plays. */
	@Bean
	LogInBrake logInBrake(LogInProperties properties) {
		return new LogInBrake(properties, TimeMeter.SYSTEM_NANOTIME);
	}

}
