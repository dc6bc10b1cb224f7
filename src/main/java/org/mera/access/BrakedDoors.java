package org.mera.access;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a network that sent too many wrong passwords how long to wait, before it learns
 * anything about another one.
 */
class BrakedDoors extends OncePerRequestFilter {

	private static final RequestMatcher LOG_IN_PAGES = WebSecurity.paths("/camunda/api/admin/auth/user/*/login/*");

	private final LogInBrake brake;

	BrakedDoors(LogInBrake brake) {
		this.brake = brake;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Duration wait = this.brake.waitingTime(request.getRemoteAddr());
		if (wait.isZero() || !bringsPassword(request)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getWriter()
			.write("{\"type\":\"TooManyRequests\",\"message\":\"Too many wrong passwords came from your network.\"}");
	}

	private static boolean bringsPassword(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return LOG_IN_PAGES.matches(request) || (header != null && header.toLowerCase(Locale.ROOT).startsWith("basic"));
	}

}
