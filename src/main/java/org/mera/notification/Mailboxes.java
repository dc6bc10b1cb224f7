package org.mera.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.mera.people.MailKind;
import org.mera.people.People;
import org.mera.people.Person;
import org.mera.people.SubstituteNamed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each person is to be told until it is written into a mail. It never waits
 * for anybody else who does the same: two mails in a rare moment are better than an
 * officer's task that fails.
 */
@Service
@Transactional
public class Mailboxes {

	/** Longer than a transaction takes: a mail that is gathered no longer may miss it. */
	private static final Duration MARGIN = Duration.ofMinutes(1);

	private static final Duration FORGOTTEN = Duration.ofHours(1);

	private final PersonalNoticeRepository notices;

	private final People people;

	private final MailTimes times;

	private final Clock clock;

	private final ObjectMapper json;

	private final ApplicationEventPublisher events;

	Mailboxes(PersonalNoticeRepository notices, People people, MailTimes times, Clock clock, ObjectMapper json,
			ApplicationEventPublisher events) {
		this.notices = notices;
		this.people = people;
		this.times = times;
		this.clock = clock;
		this.json = json;
		this.events = events;
	}

	/** Something happened: everybody concerned will be told, once it is committed. */
	@EventListener
	void on(Notice notice) {
		List<String> concerned = this.people.recipients(notice.groups())
			.stream()
			.filter((person) -> !notice.doneBy().filter(person.id()::equals).isPresent())
			.filter((person) -> isWanted(person, notice.kind()))
			.map(Person::id)
			.toList();
		put(concerned, notice.kind(), notice.step().stepExecutionId(), notice);
	}

	/** The mail will tell all incidents that are open when it is written. */
	@EventListener
	void on(IncidentHappened incident) {
		List<String> concerned = this.people.membersOf(incident.group())
			.stream()
			.filter((person) -> isWanted(person, MailKind.INCIDENT))
			.map(Person::id)
			.toList();
		put(concerned, MailKind.INCIDENT, null, Map.of());
	}

	/** The substitute will be told, once it is committed. */
	@EventListener
	void on(SubstituteNamed named) {
		List<String> concerned = this.people.find(named.substituteId())
			.filter((person) -> !person.id().equals(named.by()) && isWanted(person, MailKind.SUBSTITUTE))
			.stream()
			.map(Person::id)
			.toList();
		put(concerned, MailKind.SUBSTITUTE, null, named);
	}

	/** Whether mail of this kind reaches the person. */
	boolean isWanted(Person person, MailKind kind) {
		return person.email() != null && this.people.wants(person.id(), kind);
	}

	void put(Collection<String> people, MailKind kind, @Nullable String step, Object facts) {
		if (people.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		Set<String> gathering = this.notices.findGathering(people, now.plus(MARGIN));
		String written = write(facts);
		this.times.gatheredUntil(people)
			.forEach((person, until) -> this.notices.save(new PersonalNotice(person, kind, step, written, now, until)));
		people.stream().filter((person) -> !gathering.contains(person)).forEach(this::fill);
	}

	/** Mail that should have been written an hour ago: its process was ended. */
	void remember() {
		this.notices.findForgotten(this.clock.instant().minus(FORGOTTEN)).forEach(this::fill);
	}

	private void fill(String person) {
		this.events.publishEvent(new MailboxFilled(person));
	}

	private String write(Object facts) {
		try {
			return this.json.writeValueAsString(facts);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A notice cannot be written", ex);
		}
	}

	<T> T read(PersonalNotice notice, Class<T> type) {
		try {
			return this.json.readValue(notice.facts(), type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A notice cannot be read", ex);
		}
	}

}
