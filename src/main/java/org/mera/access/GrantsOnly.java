package org.mera.access;

import java.util.Locale;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.AuthorizationServiceImpl;

import org.springframework.context.MessageSource;

/**
 * Knows permissions that are given, but none that are revoked: who shall not do something
 * is given no permission for it. The engine would otherwise look for revocations in every
 * transaction; as it does not, none can be made that it would overlook.
 */
final class GrantsOnly extends AuthorizationServiceImpl {

	private final MessageSource messages;

	GrantsOnly(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Authorization createNewAuthorization(int type) {
		if (type == Authorization.AUTH_TYPE_REVOKE) {
			throw new BadUserRequestException(this.messages.getMessage("access.no-revocations", null, Locale.ENGLISH));
		}
		return super.createNewAuthorization(type);
	}

}
