package org.mera.people;

import java.util.List;
import java.util.Optional;

/** Where people and their groups are kept. */
public interface Directory {

	/** The person with this log-in. */
	Optional<Person> find(String id);

	/** Everybody in the group, by log-in. */
	List<Person> membersOf(String groupId);

	/** Ids of the groups the person is in. */
	List<String> groupsOf(String personId);

}
