package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * The demonstration's people, whose password is their log-in. Elsewhere there are none.
 */
@Component
public class DemoPeople {

	private final IdentityService identity;

	private final List<DemoProperties.Person> people;

	DemoPeople(IdentityService identity, DemoProperties properties, Environment environment) {
		this.identity = identity;
		this.people = environment.acceptsProfiles(Profiles.of("demo")) ? properties.people() : List.of();
	}

	/** Creates those who are not there yet. */
	void prepare() {
		for (DemoProperties.Person person : this.people) {
			if (this.identity.createUserQuery().userId(person.id()).count() == 0) {
				create(person);
			}
		}
	}

	private void create(DemoProperties.Person person) {
		User user = this.identity.newUser(person.id());
		user.setFirstName(person.firstName());
		user.setLastName(person.lastName());
		user.setEmail(person.email());
		user.setPassword(person.id());
		this.identity.saveUser(user);
		person.groups().forEach((group) -> this.identity.createMembership(person.id(), group));
	}

	/** Their log-ins for the first page; empty outside the demonstration. */
	public List<LogIn> logIns() {
		return this.people.stream()
			.map((person) -> new LogIn(person.id(), person.firstName() + " " + person.lastName(),
					person.groups().stream().map(this::groupName).toList()))
			.toList();
	}

	private String groupName(String id) {
		Group group = this.identity.createGroupQuery().groupId(id).singleResult();
		return (group != null) ? group.getName() : id;
	}

	/**
	 * With what somebody of the demonstration logs in.
	 *
	 * @param id log-in and password
	 * @param name the person's name
	 * @param groups names of the person's groups
	 */
	public record LogIn(String id, String name, List<String> groups) {

	}

}
