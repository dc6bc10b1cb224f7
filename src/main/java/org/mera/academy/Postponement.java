package org.mera.academy;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An Open Day that did not take place as planned, and led to a new plan.
 *
 * @param kind whether it was moved or cancelled
 * @param plannedFor the day for which it had been planned
 * @param reason why
 * @param recordedBy who recorded it
 * @param recordedAt when it was recorded
 */
@Embeddable
public record Postponement(@Enumerated(EnumType.STRING) Kind kind, LocalDate plannedFor, String reason,
		String recordedBy, Instant recordedAt) {

	/** What became of the planned day. */
	public enum Kind {

		MOVED, CANCELLED

	}

}
