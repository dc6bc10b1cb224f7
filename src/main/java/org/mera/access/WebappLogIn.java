package org.mera.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who is logged in at Tasklist or Cockpit is logged in here. Groups are asked for anew on
 * each request: who was taken out of one has lost it at once.
 */
class WebappLogIn extends OncePerRequestFilter {

	private final EngineDirectory directory;

	WebappLogIn(EngineDirectory directory) {
		this.directory = directory;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional.ofNullable(WebappSessions.of(request.getSession(false)))
			.map(UserAuthentication::getIdentityId)
			.filter((user) -> this.directory.find(user).isPresent())
			.ifPresent((user) -> {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null,
						this.directory.groupsOf(user).stream().map(SimpleGrantedAuthority::new).toList()));
				SecurityContextHolder.setContext(context);
			});
		chain.doFilter(request, response);
	}

}
