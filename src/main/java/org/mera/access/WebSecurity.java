package org.mera.access;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Closes everything but what is opened here or by a module's {@link OpenPaths}. The
 * webapps keep their own log-in, session, CSRF token and headers.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
class WebSecurity {

	/** Nothing from elsewhere, no script, no frame. */
	static final String PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
			+ "form-action 'self'; frame-ancestors 'none'";

	/**
	 * A drawn process carries its own styles; opened by itself it may do nothing else.
	 */
	private static final String PICTURE_POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; frame-ancestors 'none'; sandbox";

	/** Data are nothing to look at. */
	private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

	/**
	 * The engines' names. The log-in page asks for them before it sends the password, and
	 * calls the log-in failed if it gets no answer.
	 */
	private static final String LOG_IN_PAGES_FIRST_QUESTION = "/camunda/api/engine/engine/";

	private final ProgramPaths forPrograms;

	WebSecurity(ObjectProvider<BasicPaths> opened) {
		this.forPrograms = new ProgramPaths(opened.stream().toList());
	}

	/**
	 * Nobody's business, logged in or not: the page that makes the first administrator,
	 * which is anybody's while there is none; and the engine's attachments, which know no
	 * permissions.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain closed(HttpSecurity http) throws Exception {
		http.securityMatcher(paths("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**",
				"/engine-rest/task/*/attachment/**", "/engine-rest/engine/*/task/*/attachment/**",
				"/camunda/api/engine/engine/*/task/*/attachment/**"));
		http.authorizeHttpRequests((requests) -> requests.anyRequest().denyAll());
		return withoutState(http).csrf(AbstractHttpConfigurer::disable)
			.exceptionHandling(WebSecurity::asIfMissing)
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain restApi(HttpSecurity http, ObjectProvider<SignOnTokens> tokens, LogInBrake brake,
			IdentityService identity) throws Exception {
		http.securityMatcher(new OrRequestMatcher(paths("/engine-rest/**"), this.forPrograms.paths()));
		http.authorizeHttpRequests((requests) -> this.forPrograms.guard(requests).anyRequest().authenticated());
		SignOnTokens byToken = tokens.getIfAvailable();
		if (byToken != null) {
			http.oauth2ResourceServer(byToken);
		}
		else {
			// EngineUsers is asked anyhow; named here, it would be asked twice.
			http.httpBasic((basic) -> basic.realmName("Mera"));
		}
		return withoutState(http).csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(DATA_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER)))
			.addFilterAfter(new OwnSiteOnly(), HeaderWriterFilter.class)
			.addFilterAfter(new BrakedDoors(brake), OwnSiteOnly.class)
			.addFilterAfter(new ActsAsEngineUser(identity), AuthorizationFilter.class)
			.build();
	}

	@Bean
	@Order(3)
	SecurityFilterChain webapps(HttpSecurity http, LogInBrake brake, LogIn logIn, Leavers leavers,
			ObjectProvider<SignOnSecurity.LogInKept> kept) throws Exception {
		http.securityMatcher(paths("/camunda/**"));
		kept.ifAvailable((each) -> http.addFilterAfter(each.filter(), HeaderWriterFilter.class));
		Predicate<UserAuthentication> isThere = (login) -> !leavers.hasJustLeft(login.getIdentityId());
		RequestMatcher startPages = paths("/camunda/app/*/default/**");
		http.authorizeHttpRequests(
				(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
					.permitAll()
					.requestMatchers((request) -> logIn == LogIn.BY_SIGN_ON && startPages.matches(request))
					.access(loggedIn(isThere))
					.requestMatchers(paths("/camunda/app/**", "/camunda/assets/**", "/camunda/lib/**",
							"/camunda/favicon.ico", "/camunda/api/admin/auth/user/**",
							"/camunda/api/*/plugin/*/static/**", LOG_IN_PAGES_FIRST_QUESTION))
					.permitAll()
					.requestMatchers(paths("/camunda/api/cockpit/**"))
					.access(loggedIn(isThere.and((login) -> login.isAuthorizedForApp("cockpit"))))
					.requestMatchers(paths("/camunda/api/admin/**"))
					.access(loggedIn(isThere.and((login) -> login.isAuthorizedForApp("admin"))))
					.requestMatchers(paths("/camunda/api/**"))
					.access(loggedIn(isThere))
					.anyRequest()
					.denyAll());
		return withoutState(http).csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.defaultsDisabled()
				.httpStrictTransportSecurity(Customizer.withDefaults())
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.addFilterAfter(new OwnSiteOnly(), HeaderWriterFilter.class)
			.addFilterAfter(new BrakedDoors(brake), OwnSiteOnly.class)
			.addFilterAfter(new SecureTokenCookie(), BrakedDoors.class)
			.exceptionHandling((handling) -> handling.authenticationEntryPoint((logIn == LogIn.BY_SIGN_ON)
					? new AskToLogIn(logIn) : new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
			.build();
	}

	@Bean
	@Order(5)
	SecurityFilterChain pages(HttpSecurity http, ObjectProvider<OpenPaths> opened, ObjectProvider<AnonymousForms> forms)
			throws Exception {
		List<String> open = opened.stream().flatMap((each) -> each.patterns().stream()).toList();
		RequestMatcher sent = paths(forms.stream().flatMap((each) -> each.patterns().stream()).toArray(String[]::new));
		http.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
			.permitAll()
			.requestMatchers(paths("/actuator/health"))
			.permitAll()
			.requestMatchers(paths(open.toArray(String[]::new)))
			.permitAll()
			.requestMatchers(sent)
			.permitAll()
			.anyRequest()
			.denyAll());
		RequestMatcher pictures = paths("/processes/*.svg");
		return withoutState(http).csrf((csrf) -> csrf.ignoringRequestMatchers(sent))
			.headers((headers) -> headers.addHeaderWriter(contentPolicy(pictures, PICTURE_POLICY))
				.addHeaderWriter(contentPolicy(new NegatedRequestMatcher(pictures), PAGE_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
			.exceptionHandling(WebSecurity::asIfMissing)
			.build();
	}

	static HttpSecurity withoutState(HttpSecurity http) throws Exception {
		return http.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.anonymous(Customizer.withDefaults());
	}

	private static HeaderWriter contentPolicy(RequestMatcher requests, String policy) {
		return new DelegatingRequestMatcherHeaderWriter(requests, new ContentSecurityPolicyHeaderWriter(policy));
	}

	/** What is closed and what does not exist look alike. */
	private static void asIfMissing(ExceptionHandlingConfigurer<HttpSecurity> handling) {
		handling
			.authenticationEntryPoint((request, response, ex) -> response.sendError(HttpServletResponse.SC_NOT_FOUND))
			.accessDeniedHandler((request, response, ex) -> response.sendError(HttpServletResponse.SC_NOT_FOUND));
	}

	/** The webapps' own check asks for some log-in only, whichever webapp it opens. */
	private static AuthorizationManager<RequestAuthorizationContext> loggedIn(Predicate<UserAuthentication> condition) {
		return (authentication, context) -> {
			HttpSession session = context.getRequest().getSession(false);
			Authentications logins = (session != null) ? AuthenticationUtil.getAuthsFromSession(session) : null;
			return new AuthorizationDecision(
					logins != null && logins.getAuthentications().stream().anyMatch(condition));
		};
	}

	static RequestMatcher paths(String... patterns) {
		return new OrRequestMatcher(Arrays.stream(patterns)
			.map((pattern) -> (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
			.toList());
	}

}
