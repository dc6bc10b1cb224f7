package org.mera.people;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A religious day that somebody keeps; nobody else may learn of it. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class PrivateDay {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String personId;

	@Enumerated(EnumType.STRING)
	private ReligiousDay kind;

	@Column(name = "kept_day")
	private LocalDate day;

	PrivateDay() {
	}

	PrivateDay(String personId, ReligiousDay kind, LocalDate day) {
		this.personId = personId;
		this.kind = kind;
		this.day = day;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public ReligiousDay kind() {
		return this.kind;
	}

	public LocalDate day() {
		return this.day;
	}

}
