package org.mera.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where people and their groups are kept. */
public interface Directory {

	/** The person with this log-in. */
	Optional<Person> find(String id);

	/** Those of these people who are there. */
	List<Person> find(Collection<String> ids);

	/** Everybody in the group, by log-in; substitutes are not. */
	List<Person> membersOf(String groupId);

	/**
	 * Ids of the groups the person is in, and of those in which the person stands in for
	 * somebody today.
	 */
	List<String> groupsOf(String personId);

	/** Ids of the groups the person is in, whoever is away. */
	List<String> ownGroupsOf(String personId);

}
