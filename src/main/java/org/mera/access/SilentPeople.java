package org.mera.access;

import java.time.Clock;
import java.time.LocalDate;

import org.camunda.bpm.engine.IdentityService;
import org.mera.workflow.MorningLook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes out of all groups whom the identity provider has not spoken of for long: it tells
 * nobody who has left. Who comes back is in their groups again with the log-in. Looked
 * for each working morning, whether anybody logs in or not.
 */
@Component
@Profile(LogIn.PROFILE)
class SilentPeople implements MorningLook {

	private static final Logger LOG = LoggerFactory.getLogger(SilentPeople.class);

	private static final String LAST_SEEN = "mera.last-seen";

	private final IdentityService identity;

	private final EngineDirectory directory;

	private final Leavers leavers;

	private final SignOnProperties properties;

	private final Clock clock;

	SilentPeople(IdentityService identity, EngineDirectory directory, Leavers leavers, SignOnProperties properties,
			Clock clock) {
		this.identity = identity;
		this.directory = directory;
		this.leavers = leavers;
		this.properties = properties;
		this.clock = clock;
	}

	/** The provider speaks of the person. */
	void seen(String person) {
		String today = today().toString();
		if (!today.equals(this.identity.getUserInfo(person, LAST_SEEN))) {
			this.identity.setUserInfo(person, LAST_SEEN, today);
		}
	}

	@Override
	public String name() {
		return "silent-people";
	}

	/** Looks for those it has not spoken of for long. */
	@Override
	public void look() {
		LocalDate today = today();
		this.identity.createUserQuery().list().forEach((user) -> look(user.getId(), today));
	}

	private void look(String person, LocalDate today) {
		String seen = this.identity.getUserInfo(person, LAST_SEEN);
		if (seen == null) {
			// Of before it was noted: from now on it counts.
			seen(person);
		}
		else if (LocalDate.parse(seen).plusDays(this.properties.forgottenAfter().toDays()).isBefore(today)) {
			var groups = this.directory.ownGroupsOf(person);
			groups.forEach((group) -> this.identity.deleteMembership(person, group));
			if (!groups.isEmpty()) {
				this.leavers.handBack(person);
				LOG.info("{} has not logged in since {} and is in no group any more", person, seen);
			}
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
