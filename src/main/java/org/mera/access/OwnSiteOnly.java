package org.mera.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses to change anything at the wish of another site in somebody's browser, which
 * adds the remembered log-in by itself. Browsers say where a request comes from;
 * programs, which say nothing, remember no log-in and go on.
 */
class OwnSiteOnly extends OncePerRequestFilter {

	private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	/** The latter is the person who typed the address. */
	private static final Set<String> OWN = Set.of("same-origin", "none");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (CHANGE_NOTHING.contains(request.getMethod()) || isOwn(request)) {
			chain.doFilter(request, response);
		}
		else {
			// No error page: nothing of the request is to be read.
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/**
	 * Browsers send {@code Sec-Fetch-Site} over TLS only. Schemes are not compared:
	 * behind a proxy Mera may not know its own.
	 */
	private static boolean isOwn(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return OWN.contains(site);
		}
		String origin = request.getHeader(HttpHeaders.ORIGIN);
		return origin == null || origin.substring(origin.indexOf("//") + 2).equals(request.getHeader(HttpHeaders.HOST));
	}

}
