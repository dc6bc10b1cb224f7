package org.mera.access;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the engine's users and their groups as the identity provider says, so that mails,
 * substitutes and permissions know everybody who ever logged in.
 */
@Component
@Profile(LogIn.PROFILE)
class SignOnPeople {

	private static final Logger LOG = LoggerFactory.getLogger(SignOnPeople.class);

	private final IdentityService identity;

	private final EngineDirectory directory;

	private final SignOnProperties properties;

	private final TransactionOperations transaction;

	private final SilentPeople silent;

	SignOnPeople(IdentityService identity, EngineDirectory directory, SignOnProperties properties,
			TransactionOperations transaction, SilentPeople silent) {
		this.identity = identity;
		this.directory = directory;
		this.properties = properties;
		this.transaction = transaction;
		this.silent = silent;
	}

	/**
	 * Takes over what the provider says.
	 * @return the person's log-in
	 * @throws SignOnRefusedException if the person is in none of Mera's groups; from
	 * those of earlier days the person is taken out
	 */
	String keep(Map<String, Object> said) {
		SignOnClaims claims = new SignOnClaims(said, this.properties);
		String logIn = claims.logIn();
		Set<String> groups = claims.groups();
		groups.removeIf((group) -> !exists(group));
		this.transaction.executeWithoutResult((status) -> {
			if (!groups.isEmpty()) {
				keepUser(logIn, claims);
				this.silent.seen(logIn);
			}
			keepGroups(logIn, groups);
		});
		if (groups.isEmpty()) {
			throw new SignOnRefusedException(SignOnRefusedException.Reason.NO_GROUP);
		}
		return logIn;
	}

	private boolean exists(String group) {
		boolean exists = this.identity.createGroupQuery().groupId(group).count() > 0;
		if (!exists) {
			LOG.warn("mera.sign-on.groups names the group {}, which no plan has", group);
		}
		return exists;
	}

	private void keepUser(String logIn, SignOnClaims claims) {
		User user = this.identity.createUserQuery().userId(logIn).singleResult();
		boolean isNew = user == null;
		User kept = isNew ? this.identity.newUser(logIn) : user;
		if (isNew | change(kept.getFirstName(), claims.firstName(), kept::setFirstName)
				| change(kept.getLastName(), claims.lastName(), kept::setLastName)
				| change(kept.getEmail(), claims.email(), kept::setEmail)) {
			this.identity.saveUser(kept);
		}
	}

	/** What the provider leaves out stays as it is. */
	private static boolean change(@Nullable String old, @Nullable String said, Consumer<String> setter) {
		if (said == null || Objects.equals(old, said)) {
			return false;
		}
		setter.accept(said);
		return true;
	}

	private void keepGroups(String logIn, Set<String> groups) {
		Set<String> before = new HashSet<>(this.directory.ownGroupsOf(logIn));
		for (String group : groups) {
			if (!before.remove(group)) {
				this.identity.createMembership(logIn, group);
			}
		}
		before.forEach((lost) -> this.identity.deleteMembership(logIn, lost));
	}

}
