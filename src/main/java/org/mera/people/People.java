package org.mera.people;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** The people who carry out the plan. */
@Service
public class People {

	private final Directory directory;

	People(Directory directory) {
		this.directory = directory;
	}

	/** The person with this log-in. */
	public Optional<Person> find(String id) {
		return this.directory.find(id);
	}

	/** What people call the person; the log-in of somebody who is gone. */
	public String nameOf(String id) {
		return find(id).map(Person::name).orElse(id);
	}

	/** Everybody in the group, by log-in. */
	public List<Person> membersOf(String groupId) {
		return this.directory.membersOf(groupId);
	}

	/** Ids of the groups the person is in. */
	public List<String> groupsOf(String personId) {
		return this.directory.groupsOf(personId);
	}

}
