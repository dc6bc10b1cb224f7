package org.mera.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.mera.actionplan.WorkingDays;
import org.mera.people.People;

import org.springframework.stereotype.Service;

/**
 * When people get mail: on their working days, in the morning at the earliest, and a
 * little later than its occasion, so that what happens together is told together.
 */
@Service
public class MailTimes {

	/** Who has no working day within a year is told nevertheless. */
	private static final int LONGEST_WAIT = 366;

	private final WorkingDays workingDays;

	private final People people;

	private final NotificationProperties properties;

	private final Clock clock;

	MailTimes(WorkingDays workingDays, People people, NotificationProperties properties, Clock clock) {
		this.workingDays = workingDays;
		this.people = people;
		this.properties = properties;
		this.clock = clock;
	}

	/** Until when a mail waits whose first occasion is now. */
	public Instant gatheredUntil(String personId) {
		return Objects.requireNonNull(gatheredUntil(List.of(personId)).get(personId));
	}

	/** The same for several people, asked for at once. */
	Map<String, Instant> gatheredUntil(Collection<String> people) {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		Map<String, Instant> moments = new LinkedHashMap<>();
		Set<String> left = new LinkedHashSet<>(people);
		LocalDate last = now.toLocalDate().plusDays(LONGEST_WAIT);
		for (LocalDate day = now.toLocalDate(); !left.isEmpty(); day = day.plusDays(1)) {
			Collection<String> reached = day.isBefore(last) ? this.people.working(left, day) : List.copyOf(left);
			Instant moment = gatheredUntil(now, day);
			reached.forEach((person) -> moments.put(person, moment));
			left.removeAll(reached);
		}
		return moments;
	}

	private Instant gatheredUntil(ZonedDateTime now, LocalDate day) {
		ZonedDateTime morning = day.atTime(this.properties.morning()).atZone(this.clock.getZone());
		return (now.isAfter(morning) ? now : morning).plus(this.properties.gather()).toInstant();
	}

	/** Whether today is a working day of the person. */
	boolean worksToday(String personId) {
		return this.people.isWorkingDay(personId, today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The next morning of a working day, after now. */
	public Instant nextMorning() {
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		ZonedDateTime today = now.with(this.properties.morning());
		LocalDate first = now.isBefore(today) ? now.toLocalDate() : now.toLocalDate().plusDays(1);
		return this.workingDays.onOrAfter(first)
			.atTime(this.properties.morning())
			.atZone(this.clock.getZone())
			.toInstant();
	}

}
