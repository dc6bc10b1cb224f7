package org.mera.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

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
		logIn(request.getSession(false)).filter((user) -> this.directory.find(user).isPresent()).ifPresent((user) -> {
			SecurityContext context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null,
					this.directory.groupsOf(user).stream().map(SimpleGrantedAuthority::new).toList()));
			SecurityContextHolder.setContext(context);
		});
		chain.doFilter(request, response);
	}

	private static Optional<String> logIn(@Nullable HttpSession session) {
		return Optional.ofNullable(session)
			.map(AuthenticationUtil::getAuthsFromSession)
			.map((logins) -> (UserAuthentication) logins.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT))
			.map(UserAuthentication::getIdentityId);
	}

}
