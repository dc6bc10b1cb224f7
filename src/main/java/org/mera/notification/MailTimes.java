package org.mera.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

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
		ZonedDateTime now = ZonedDateTime.now(this.clock);
		LocalDate day = workingDay(personId, now.toLocalDate());
		ZonedDateTime morning = day.atTime(this.properties.morning()).atZone(this.clock.getZone());
		return (now.isAfter(morning) ? now : morning).plus(this.properties.gather()).toInstant();
	}

	private LocalDate workingDay(String personId, LocalDate first) {
		LocalDate day = first;
		while (!works(personId, day) && day.isBefore(first.plusDays(LONGEST_WAIT))) {
			day = day.plusDays(1);
		}
		return day;
	}

	private boolean works(String personId, LocalDate day) {
		return this.workingDays.isWorkingDay(day) && this.people.isWorkingDay(personId, day);
	}

	/** Whether today is a working day of the person. */
	boolean worksToday(String personId) {
		return works(personId, today());
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
