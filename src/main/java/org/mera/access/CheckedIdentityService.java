package org.mera.access;

import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.mera.people.PersonLeft;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;

/**
 * Refuses a weak password in words, as a mistake of whoever chose it: the engine calls it
 * an error of the server and names no rule. Where people log in at an identity provider,
 * nobody is changed by hand, and no first administrator is asked for.
 */
class CheckedIdentityService extends IdentityServiceImpl {

	private final MessageSource messages;

	private final LogIn logIn;

	private final BooleanSupplier demanded;

	private final ApplicationEventPublisher events;

	CheckedIdentityService(MessageSource messages, LogIn logIn, BooleanSupplier demanded,
			ApplicationEventPublisher events) {
		this.messages = messages;
		this.logIn = logIn;
		this.demanded = demanded;
		this.events = events;
	}

	/** What REST and the webapps ask before they offer or do anything. */
	@Override
	public boolean isReadOnly() {
		return this.logIn == LogIn.BY_SIGN_ON;
	}

	/** In one transaction with all that follows from it. */
	@Override
	public void deleteUser(String userId) {
		this.commandExecutor.execute((context) -> {
			super.deleteUser(userId);
			this.events.publishEvent(new PersonLeft(userId));
			return null;
		});
	}

	@Override
	public void saveUser(User user, boolean skipPasswordPolicy) {
		if (this.demanded.getAsBoolean() && !skipPasswordPolicy && user instanceof UserEntity entity
				&& entity.hasNewPassword()
				&& !this.commandExecutor.execute((context) -> entity.checkPasswordAgainstPolicy())) {
			throw new BadUserRequestException(this.messages.getMessage("access.password.rules",
					new Object[] { LongPasswords.LEAST_LENGTH }, Locale.ENGLISH));
		}
		boolean isNew = user instanceof UserEntity entity && entity.getRevision() == 0;
		super.saveUser(user, skipPasswordPolicy);
		if (isNew) {
			this.events.publishEvent(new PersonCame(user.getId()));
		}
	}

}
