package org.mera.calendar;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The token that opens a person's calendar, as hash: who reads the table opens none. */
@Entity
@SuppressWarnings("NullAway.Init")
final class CalendarAddress {

	@Id
	private String personId;

	private String tokenHash;

	private Instant madeAt;

	@Version
	private @Nullable Integer version;

	CalendarAddress() {
	}

	CalendarAddress(String personId) {
		this.personId = personId;
	}

	void renew(String tokenHash, Instant at) {
		this.tokenHash = tokenHash;
		this.madeAt = at;
	}

	String personId() {
		return this.personId;
	}

	Instant madeAt() {
		return this.madeAt;
	}

}
