package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The rungs that lead up to one due date.
 *
 * @param due the last day
 * @param reminders when to remind, earliest first
 * @param overdue the first moment at which the step is overdue
 */
record Deadline(LocalDate due, List<Instant> reminders, Instant overdue) {

	boolean isOverdue(Instant now) {
		return !now.isBefore(this.overdue);
	}

}
