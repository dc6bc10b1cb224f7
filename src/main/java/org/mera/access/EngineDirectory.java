package org.mera.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.jspecify.annotations.Nullable;
import org.mera.people.Directory;
import org.mera.people.Person;
import org.mera.workflow.AsMera;

import org.springframework.stereotype.Component;

/** The engine's users and groups. Who asks may see nobody else; Mera has to. */
@Component
class EngineDirectory implements Directory {

	private final IdentityService identity;

	private final AsMera asMera;

	EngineDirectory(IdentityService identity, AsMera asMera) {
		this.identity = identity;
		this.asMera = asMera;
	}

	@Override
	public Optional<Person> find(String id) {
		return this.asMera.ask(
				() -> Optional.ofNullable(this.identity.createUserQuery().userId(id).singleResult()).map(this::person));
	}

	@Override
	public List<Person> find(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.asMera.ask(() -> this.identity.createUserQuery()
			.userIdIn(ids.toArray(String[]::new))
			.list()
			.stream()
			.map(this::person)
			.toList());
	}

	@Override
	public List<Person> membersOf(String groupId) {
		return this.asMera.ask(() -> this.identity.createUserQuery()
			.memberOfGroup(groupId)
			.orderByUserId()
			.asc()
			.list()
			.stream()
			.map(this::person)
			.toList());
	}

	@Override
	public List<String> groupsOf(String personId) {
		return this.asMera.ask(() -> this.identity.createGroupQuery()
			.groupMember(personId)
			.orderByGroupId()
			.asc()
			.list()
			.stream()
			.map(Group::getId)
			.toList());
	}

	@Override
	public List<String> ownGroupsOf(String personId) {
		return this.asMera.ask(() -> SubstituteGroupQuery.ownGroups(Context.getCommandContext(),
				new DbGroupQueryImpl().groupMember(personId)));
	}

	private Person person(User user) {
		String name = Stream.of(user.getFirstName(), user.getLastName())
			.filter(EngineDirectory::isGiven)
			.collect(Collectors.joining(" "));
		return new Person(user.getId(), name.isEmpty() ? user.getId() : name,
				isGiven(user.getEmail()) ? user.getEmail() : null);
	}

	private static boolean isGiven(@Nullable String text) {
		return text != null && !text.isBlank();
	}

}
