package org.mera.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** The people who carry out the plan. */
@Service
public class People {

	private final Directory directory;

	private final Recipients recipients;

	private final PersonalDays days;

	private final MailChoices mailChoices;

	People(Directory directory, Recipients recipients, PersonalDays days, MailChoices mailChoices) {
		this.directory = directory;
		this.recipients = recipients;
		this.days = days;
		this.mailChoices = mailChoices;
	}

	/** The person with this log-in. */
	public Optional<Person> find(String id) {
		return this.directory.find(id);
	}

	/** What people call the person; the log-in of somebody who is gone. */
	public String nameOf(String id) {
		return find(id).map(Person::name).orElse(id);
	}

	/** Those of them who are there, by log-in, asked for at once. */
	public Map<String, Person> findAll(Collection<String> ids) {
		return this.directory.find(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
	}

	/** What people call each of them, asked for at once. */
	public Map<String, String> namesOf(Collection<String> ids) {
		Map<String, String> names = new HashMap<>();
		ids.forEach((id) -> names.put(id, id));
		findAll(names.keySet()).forEach((id, person) -> names.put(id, person.name()));
		return names;
	}

	/** Everybody in the group, by log-in; substitutes are not. */
	public List<Person> membersOf(String groupId) {
		return this.directory.membersOf(groupId);
	}

	/**
	 * Ids of the groups the person is in, and of those in which the person stands in for
	 * somebody today.
	 */
	public List<String> groupsOf(String personId) {
		return this.directory.groupsOf(personId);
	}

	/** Everybody in a group of some plan, by name. */
	public List<Person> participants() {
		return this.recipients.participants();
	}

	/**
	 * Whom a message to these groups concerns today, each person once. Who is away is
	 * replaced by the substitute. Who is away without one stays, so that nothing is lost:
	 * {@link #isWorkingDay} says when mail can reach them again.
	 */
	public List<Person> recipients(Collection<String> groupIds) {
		return this.recipients.of(groupIds);
	}

	/**
	 * Whether the person works on the day: the city does, the person is not away, and it
	 * is none of the person's private religious days. Never tell others which.
	 */
	public boolean isWorkingDay(String personId, LocalDate day) {
		return !working(List.of(personId), day).isEmpty();
	}

	/** Those of these people whose working day it is, asked for at once. */
	public List<String> working(Collection<String> people, LocalDate day) {
		return this.days.working(people, day);
	}

	/**
	 * Whether the person wants mail of this kind.
	 */
	public boolean wants(String personId, MailKind kind) {
		return this.mailChoices.wants(personId, kind);
	}

}
