package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.authorization.Groups;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards what modules open to administrators by {@link AdministratorPaths}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class AdministratorSecurity {

	/**
	 * Needs no token against forged requests: a browser is never asked for a log-in here,
	 * so that it has none to add to what another site makes it send.
	 */
	@Bean
	@Order(4)
	SecurityFilterChain administration(HttpSecurity http, ObjectProvider<AdministratorPaths> opened, EngineUsers users)
			throws Exception {
		List<RequestMatcher> paths = opened.stream()
			.flatMap((each) -> each.patterns().stream())
			.map(WebSecurity::paths)
			.toList();
		http.securityMatcher((request) -> paths.stream().anyMatch((path) -> path.matches(request)));
		http.authorizeHttpRequests((requests) -> requests.anyRequest().hasAuthority(Groups.CAMUNDA_ADMIN));
		return WebSecurity.withoutState(http)
			.csrf(AbstractHttpConfigurer::disable)
			.httpBasic((basic) -> basic.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.authenticationProvider(users)
			.build();
	}

}
