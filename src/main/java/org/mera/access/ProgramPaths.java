package org.mera.access;

import java.util.List;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** All that modules open to programs. The log-in is that of the engine's REST API. */
record ProgramPaths(List<BasicPaths> opened) {

	RequestMatcher paths() {
		return (request) -> this.opened.stream().anyMatch((each) -> paths(each).matches(request));
	}

	/** Lets in the members of each one's groups. */
	AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry guard(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		this.opened.forEach(
				(each) -> requests.requestMatchers(paths(each)).hasAnyAuthority(each.groups().toArray(String[]::new)));
		return requests;
	}

	private static RequestMatcher paths(BasicPaths each) {
		return WebSecurity.paths(each.patterns().toArray(String[]::new));
	}

}
