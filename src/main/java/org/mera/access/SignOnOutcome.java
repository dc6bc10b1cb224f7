package org.mera.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Leads whoever comes back from the identity provider to the page they wanted, logged in,
 * or to one that says why not.
 */
@Component
@Profile(LogIn.PROFILE)
class SignOnOutcome extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

	private static final Logger LOG = LoggerFactory.getLogger(SignOnOutcome.class);

	/** The failures that have words of their own. */
	private static final Set<String> EXPLAINED = Set.of(SignOnRefusedException.Reason.NO_GROUP.code(),
			SignOnRefusedException.Reason.NO_NAME.code());

	private final WebappSessions sessions;

	SignOnOutcome(WebappSessions sessions) {
		this.sessions = sessions;
		setDefaultTargetUrl(LogIn.BY_PASSWORD.address());
		setRequestCache(AskToLogIn.wanted());
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication login)
			throws ServletException, IOException {
		this.sessions.open(request.getSession(), login.getName());
		super.onAuthenticationSuccess(request, response, login);
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException ex) throws IOException {
		String code = (ex instanceof OAuth2AuthenticationException refused) ? refused.getError().getErrorCode() : "";
		LOG.info("A log-in through the identity provider failed: {}", code.isEmpty() ? ex.getMessage() : code);
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		String because = EXPLAINED.contains(code) ? code : "other";
		response.sendRedirect(request.getContextPath() + SignOnPages.FAILED + "?because=" + because);
	}

}
