package org.mera.access;

import java.io.IOException;
import java.security.Principal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way out of single sign-on, and what is said at its doors. */
@Controller
@Profile(LogIn.PROFILE)
class SignOnPages {

	/** To where the webapps lead who is not, or no longer, logged in. */
	static final String LEAVE = "/sign-on/leave";

	static final String FAILED = "/sign-on/failed";

	private static final String ENDED = "/sign-on/ended";

	private final OidcClientInitiatedLogoutSuccessHandler atTheProvider;

	SignOnPages(ClientRegistrationRepository provider) {
		this.atTheProvider = new OidcClientInitiatedLogoutSuccessHandler(provider);
		this.atTheProvider.setPostLogoutRedirectUri("{baseUrl}" + ENDED);
		this.atTheProvider.setDefaultTargetUrl(ENDED);
	}

	/**
	 * Ends the log-in at the provider for whoever has logged out of the webapps. That
	 * took their token: no other site can bring anybody here who is still logged in.
	 */
	@GetMapping(LEAVE)
	void leave(HttpServletRequest request, HttpServletResponse response, @Nullable Principal person)
			throws IOException, ServletException {
		if (WebappSessions.of(request.getSession(false)) != null) {
			response.sendRedirect(request.getContextPath() + LogIn.BY_PASSWORD.address());
		}
		else if (person instanceof Authentication login) {
			new SecurityContextLogoutHandler().logout(request, response, login);
			this.atTheProvider.onLogoutSuccess(request, response, login);
		}
		else {
			response.sendRedirect(request.getContextPath() + LogIn.BY_SIGN_ON.address());
		}
	}

	@GetMapping(ENDED)
	String ended(Model model) {
		return show("ended", model);
	}

	@GetMapping(FAILED)
	String failed(@RequestParam(defaultValue = "other") String because, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.FORBIDDEN.value());
		return show(because.matches("no-(group|name)") ? because : "other", model);
	}

	private static String show(String what, Model model) {
		model.addAttribute("what", what);
		model.addAttribute("again", LogIn.BY_SIGN_ON.address());
		return "access/sign-on";
	}

	@Bean
	static OpenPaths signOnPaths() {
		return new OpenPaths(FAILED, ENDED);
	}

}
