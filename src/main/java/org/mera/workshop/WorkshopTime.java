package org.mera.workshop;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.mera.actionplan.Range;
import org.mera.workflow.Rules;

/**
 * When a workshop takes place on the city's clocks.
 *
 * @param day the one day on which it begins and ends
 * @param start when it opens
 * @param end when it closes
 */
record WorkshopTime(LocalDate day, LocalTime start, LocalTime end) {

	Duration length() {
		return Duration.between(this.start, this.end);
	}

	LocalDateTime begins() {
		return this.day.atTime(this.start);
	}

	LocalDateTime ends() {
		return this.day.atTime(this.end);
	}

	/**
	 * A one-day workshop ends on the day it begins, and lasts as long as the plan says.
	 */
	void checkLength(Range hours, Rules rules) {
		boolean withinOneDay = this.end.isAfter(this.start);
		rules.require(withinOneDay, "end", "workshop.within-one-day")
			.require(!withinOneDay || new WorkshopLength(hours).contains(length()), "end", "workshop.length",
					hours.from(), hours.to(), WorkshopLength.text(length()));
	}

}
