package org.mera.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

/**
 * When a day of the plan begins and ends on the city's clocks. A step is due in the last
 * second of its due day and overdue from the second after.
 */
@Component
public class DueDates {

	private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

	private final Clock clock;

	public DueDates(Clock clock) {
		this.clock = clock;
	}

	/** The first moment of a day. */
	public Instant begins(LocalDate day) {
		return day.atStartOfDay(this.clock.getZone()).toInstant();
	}

	/** The moment at which the city's clocks show this time on a day. */
	public Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(this.clock.getZone()).toInstant();
	}

	/** The moment at which what is due on this day is due. */
	public Instant due(LocalDate day) {
		return day.atTime(LAST_SECOND).atZone(this.clock.getZone()).toInstant();
	}

	/** The first moment at which what is due on this day is overdue. */
	public Instant overdue(LocalDate day) {
		return begins(day.plusDays(1));
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The day of a moment on the city's calendar. */
	public LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, this.clock.getZone());
	}

	public Instant now() {
		return this.clock.instant();
	}

}
