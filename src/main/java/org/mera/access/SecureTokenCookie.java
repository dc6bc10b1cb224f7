package org.mera.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the webapps' token cookie to TLS where the request came by TLS. The webapps know
 * only always or never.
 */
class SecureTokenCookie extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, request.isSecure() ? new SecureCookies(response) : response);
	}

	/** Marks the cookies that are written as plain headers. */
	private static final class SecureCookies extends HttpServletResponseWrapper {

		private SecureCookies(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void addHeader(String name, String value) {
			boolean open = HttpHeaders.SET_COOKIE.equalsIgnoreCase(name) && !value.contains("Secure");
			super.addHeader(name, open ? value + "; Secure" : value);
		}

	}

}
