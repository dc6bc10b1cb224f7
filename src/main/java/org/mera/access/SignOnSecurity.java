package org.mera.access;

import java.time.Clock;

import jakarta.servlet.Filter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Single sign-on by OpenID Connect. What it ends with is the webapps' own log-in, so that
 * everything behind goes on as with passwords.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@Profile(LogIn.PROFILE)
@EnableConfigurationProperties(SignOnProperties.class)
class SignOnSecurity {

	/** The provider is asked when the first person comes: Mera starts without it. */
	@Bean
	ClientRegistrationRepository provider(SignOnProperties properties) {
		return new SupplierClientRegistrationRepository(
				() -> new InMemoryClientRegistrationRepository(registration(properties)));
	}

	private static ClientRegistration registration(SignOnProperties properties) {
		return ClientRegistrations.fromIssuerLocation(properties.issuer())
			.registrationId(LogIn.PROVIDER)
			.clientId(properties.clientId())
			.clientSecret(properties.clientSecret())
			.scope(properties.scopes())
			.userNameAttributeName(properties.userClaim())
			.build();
	}

	@Bean
	OAuth2AuthorizedClientRepository tokensInTheSession() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
	}

	@Bean
	@Order(0)
	SecurityFilterChain signOn(HttpSecurity http, ClientRegistrationRepository provider,
			OAuth2AuthorizedClientRepository clients, SignOnUsers users, SignOnOutcome outcome) throws Exception {
		http.securityMatcher(WebSecurity.paths("/oauth2/authorization/*", "/login/oauth2/code/*", SignOnPages.LEAVE));
		return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.oauth2Login((login) -> login.loginPage(LogIn.BY_SIGN_ON.address())
				.clientRegistrationRepository(provider)
				.authorizedClientRepository(clients)
				.authorizationEndpoint((endpoint) -> endpoint.authorizationRequestResolver(withPkce(provider)))
				.userInfoEndpoint((endpoint) -> endpoint.oidcUserService(users))
				.successHandler(outcome)
				.failureHandler(outcome))
			.logout(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers
				.contentSecurityPolicy((policy) -> policy.policyDirectives(WebSecurity.PAGE_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.build();
	}

	/** A code that somebody else got hold of is worth nothing. */
	private static OAuth2AuthorizationRequestResolver withPkce(ClientRegistrationRepository provider) {
		DefaultOAuth2AuthorizationRequestResolver resolver = new DefaultOAuth2AuthorizationRequestResolver(provider,
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
		resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		return resolver;
	}

	@Bean
	LogInKept logInKept(ClientRegistrationRepository provider, OAuth2AuthorizedClientRepository clients,
			WebappSessions sessions, Clock clock, ApplicationEventPublisher events) {
		RefreshTokenOAuth2AuthorizedClientProvider renewing = new RefreshTokenOAuth2AuthorizedClientProvider();
		renewing.setApplicationEventPublisher(events);
		renewing.setClock(clock);
		renewing.setClockSkew(SignOnRenewal.BEFORE_ITS_END);
		DefaultOAuth2AuthorizedClientManager manager = new DefaultOAuth2AuthorizedClientManager(provider, clients);
		manager.setAuthorizedClientProvider(renewing);
		return new LogInKept(new SignOnRenewal(clients, manager, sessions, clock));
	}

	/**
	 * Goes before what a log-in opens. Not a filter bean, which would be put before
	 * everything.
	 *
	 * @param filter the filter
	 */
	record LogInKept(Filter filter) {
	}

}
