package org.mera.workshop;

import java.time.Duration;

import org.mera.actionplan.Range;

/**
 * How long a workshop lasts, from its opening to its close.
 *
 * @param hours the plan's fewest and most hours, both included to the minute
 */
record WorkshopLength(Range hours) {

	boolean contains(Duration length) {
		return length.compareTo(Duration.ofHours(this.hours.from())) >= 0
				&& length.compareTo(Duration.ofHours(this.hours.to())) <= 0;
	}

	/** As people write it, for example {@code 2:59}. */
	static String text(Duration length) {
		return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
	}

}
