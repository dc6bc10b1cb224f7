package org.mera.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Asks the identity provider again whenever the access token is over, which is after some
 * minutes: groups follow, and who is known no more, or cannot be asked about, is logged
 * out.
 */
class SignOnRenewal extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(SignOnRenewal.class);

	/** As early as Spring Security renews it. */
	static final Duration BEFORE_ITS_END = Duration.ofSeconds(60);

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final OAuth2AuthorizedClientRepository clients;

	private final OAuth2AuthorizedClientManager manager;

	private final WebappSessions sessions;

	private final Clock clock;

	SignOnRenewal(OAuth2AuthorizedClientRepository clients, OAuth2AuthorizedClientManager manager,
			WebappSessions sessions, Clock clock) {
		this.clients = clients;
		this.manager = manager;
		this.sessions = sessions;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && WebappSessions.of(session) != null && !isStillKnown(session, request, response)) {
			session.invalidate();
		}
		chain.doFilter(request, response);
	}

	private boolean isStillKnown(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
		SecurityContext context = this.contexts.loadDeferredContext(request).get();
		if (!(context.getAuthentication() instanceof OAuth2AuthenticationToken person)) {
			return false;
		}
		if (isFresh(client(person, request))) {
			return true;
		}
		// A page asks for many things at once; one of them asks the provider.
		synchronized (WebUtils.getSessionMutex(session)) {
			OAuth2AuthorizedClient old = client(person, request);
			return isFresh(old) || (old != null && renew(old, context, person, request, response));
		}
	}

	private boolean renew(OAuth2AuthorizedClient old, SecurityContext context, OAuth2AuthenticationToken person,
			HttpServletRequest request, HttpServletResponse response) {
		SecurityContextHolder.setContext(context);
		try {
			OAuth2AuthorizedClient renewed = this.manager.authorize(OAuth2AuthorizeRequest.withAuthorizedClient(old)
				.principal(person)
				.attribute(HttpServletRequest.class.getName(), request)
				.attribute(HttpServletResponse.class.getName(), response)
				.build());
			if (renewed == null || renewed.getAccessToken() == old.getAccessToken()) {
				return false;
			}
			this.sessions.open(request.getSession(), person.getName());
			return true;
		}
		catch (OAuth2AuthorizationException | OAuth2AuthenticationException ex) {
			LOG.info("The log-in of {} is over: {}", person.getName(), ex.getMessage());
			return false;
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private @Nullable OAuth2AuthorizedClient client(OAuth2AuthenticationToken person, HttpServletRequest request) {
		return this.clients.loadAuthorizedClient(LogIn.PROVIDER, person, request);
	}

	private boolean isFresh(@Nullable OAuth2AuthorizedClient client) {
		Instant end = (client != null) ? client.getAccessToken().getExpiresAt() : null;
		return end != null && this.clock.instant().plus(BEFORE_ITS_END).isBefore(end);
	}

}
