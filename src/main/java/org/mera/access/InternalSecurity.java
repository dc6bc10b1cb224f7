package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Guards what modules open to the logged-in by {@link InternalPaths}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class InternalSecurity {

	@Bean
	@Order(4)
	SecurityFilterChain internal(HttpSecurity http, ObjectProvider<InternalPaths> opened, EngineDirectory directory,
			IdentityService identity, LogIn logIn, ObjectProvider<SignOnSecurity.LogInKept> kept) throws Exception {
		List<RequestMatcher> paths = opened.stream()
			.flatMap((each) -> each.patterns().stream())
			.map(WebSecurity::paths)
			.toList();
		http.securityMatcher((request) -> paths.stream().anyMatch((path) -> path.matches(request)));
		http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		kept.ifAvailable((each) -> http.addFilterAfter(each.filter(), HeaderWriterFilter.class));
		return WebSecurity.withoutState(http)
			// The session is the webapps'. A new id at every request would log out
			// whoever asks twice at once.
			.sessionManagement((sessions) -> sessions.sessionFixation(SessionFixationConfigurer::none))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens()).csrfTokenRequestHandler(eagerly()))
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(WebSecurity.PAGE_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(new AskToLogIn(logIn)))
			.addFilterAfter(new OwnSiteOnly(), HeaderWriterFilter.class)
			.addFilterBefore(new WebappLogIn(directory), AnonymousAuthenticationFilter.class)
			.addFilterAfter(new ActsAsEngineUser(identity), AuthorizationFilter.class)
			.build();
	}

	/** A cookie of its own name: the webapps have theirs. */
	private static CookieCsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
		tokens.setCookieName("MERA-XSRF");
		tokens.setHeaderName("X-MERA-XSRF");
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return tokens;
	}

	/**
	 * The webapps' plugins read the cookie, so that it has to be there from the start.
	 */
	private static CsrfTokenRequestAttributeHandler eagerly() {
		CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
		handler.setCsrfRequestAttributeName(null);
		return handler;
	}

}
