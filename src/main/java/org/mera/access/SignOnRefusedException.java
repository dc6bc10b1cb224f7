package org.mera.access;

import java.util.Locale;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The identity provider knows the person, and Mera has no place for them. */
class SignOnRefusedException extends OAuth2AuthenticationException {

	private static final long serialVersionUID = 1L;

	SignOnRefusedException(Reason reason) {
		super(new OAuth2Error(reason.code()));
	}

	/** Why nobody gets in. */
	enum Reason {

		/** In none of the groups that lead to one of Mera's. */
		NO_GROUP,

		/** Without a log-in that Mera can use. */
		NO_NAME;

		String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
