package org.mera.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Makes sure that somebody can administer Mera. While nobody is in the administrators'
 * group, the configured password makes the first one; later it changes nothing. With
 * single sign-on one of the provider's groups has to lead there.
 */
@Component
class FirstAdministrator {

	private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

	private final IdentityService identity;

	private final AdministratorProperties properties;

	private final ObjectProvider<SignOnProperties> signOn;

	FirstAdministrator(IdentityService identity, AdministratorProperties properties,
			ObjectProvider<SignOnProperties> signOn) {
		this.identity = identity;
		this.properties = properties;
		this.signOn = signOn;
	}

	/**
	 * Creates the administrator if there is none.
	 * @throws NoAdministratorException if the password is missing or weak, or no group of
	 * the identity provider leads to the administrators'
	 */
	void ensure() {
		SignOnProperties provider = this.signOn.getIfAvailable();
		if (provider != null) {
			if (!provider.groups().containsKey(Groups.CAMUNDA_ADMIN)) {
				throw new NoAdministratorException("not-mapped");
			}
		}
		else if (this.identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() == 0) {
			create();
		}
	}

	private void create() {
		String id = this.properties.id();
		User user = this.identity.createUserQuery().userId(id).singleResult();
		if (user == null) {
			user = this.identity.newUser(id);
		}
		user.setPassword(password(user));
		this.identity.saveUser(user);
		this.identity.createMembership(id, Groups.CAMUNDA_ADMIN);
		LOG.info("{} is the first administrator", id);
	}

	private String password(User user) {
		String password = this.properties.password();
		if (!StringUtils.hasText(password)) {
			throw new NoAdministratorException("password-missing");
		}
		// Whether or not the engine demands it of everybody.
		if (!this.identity.checkPasswordAgainstPolicy(new LongPasswords(), password, user).isValid()) {
			throw new NoAdministratorException("password-weak");
		}
		return password;
	}

}
