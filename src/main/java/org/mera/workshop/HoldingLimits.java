package org.mera.workshop;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.mera.actionplan.Range;

/**
 * What the plan and the calendar allow a workshop.
 *
 * @param hours how long it lasts
 * @param first the first day of the step
 * @param last the last day of the step
 * @param now the moment on the city's clocks
 */
record HoldingLimits(Range hours, LocalDate first, LocalDate last, LocalDateTime now) {

	LocalDate today() {
		return this.now.toLocalDate();
	}

	/**
	 * Whether the step's last day has passed. What is still held then is held late, which
	 * shows; the manager said to press on.
	 */
	boolean isLate() {
		return today().isAfter(this.last);
	}

}
