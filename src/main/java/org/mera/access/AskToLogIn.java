package org.mera.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Leads whoever opens a page to the log-in; a program is told. */
class AskToLogIn implements AuthenticationEntryPoint {

	private final LogIn logIn;

	private final RequestCache wanted = wanted();

	AskToLogIn(LogIn logIn) {
		this.logIn = logIn;
	}

	/** Remembers which page was wanted. */
	static RequestCache wanted() {
		HttpSessionRequestCache wanted = new HttpSessionRequestCache();
		wanted.setMatchingRequestParameterName(null);
		return wanted;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException ex)
			throws IOException {
		String accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
		if (!HttpMethod.GET.matches(request.getMethod()) || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		if (this.logIn == LogIn.BY_SIGN_ON) {
			this.wanted.saveRequest(request, response);
		}
		String task = (this.logIn == LogIn.BY_PASSWORD) ? TaskLink.wanted(request) : null;
		response.sendRedirect(request.getContextPath() + ((task != null) ? task : this.logIn.address()));
	}

}
