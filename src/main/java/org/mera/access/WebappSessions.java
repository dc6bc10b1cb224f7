package org.mera.access;

import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The webapps' own log-in, which is Mera's: whoever has it in the session is logged in
 * everywhere.
 */
@Component
class WebappSessions {

	private final ProcessEngine engine;

	WebappSessions(ProcessEngine engine) {
		this.engine = engine;
	}

	/** Logs the person in, with the groups of this moment. */
	void open(HttpSession session, String user) {
		UserAuthentication login = AuthenticationUtil.createAuthentication(this.engine, user, null, null);
		Authentications logins = new Authentications();
		if (login != null) {
			logins.addOrReplace(login);
		}
		AuthenticationUtil.updateSession(session, logins);
	}

	/** Who is logged in. */
	static @Nullable UserAuthentication of(@Nullable HttpSession session) {
		return (session != null) ? (UserAuthentication) AuthenticationUtil.getAuthsFromSession(session)
			.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT) : null;
	}

}
