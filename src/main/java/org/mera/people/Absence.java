package org.mera.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** Days on which somebody is away, and who stands in for them meanwhile. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class Absence {

	/** Longer than any leave; who is away for good belongs out of the groups. */
	private static final int LONGEST_IN_YEARS = 2;

	@Id
	private String id;

	private String personId;

	private @Nullable String substituteId;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private String enteredBy;

	private Instant enteredAt;

	private @Nullable LocalDate endedOn;

	private @Nullable String endedBy;

	@Version
	private @Nullable Integer version;

	Absence() {
	}

	/**
	 * Announces an absence.
	 * @param today the day on which it is announced; it may not begin before it
	 * @throws org.mera.workflow.RuleViolation if the days make no period to come, or the
	 * person would stand in for themselves
	 */
	Absence(String personId, LocalDate firstDay, LocalDate lastDay, @Nullable String substituteId, LocalDate today,
			String enteredBy, Instant enteredAt) {
		new Rules().require(!firstDay.isBefore(today), "firstDay", "absence.past", today)
			.require(!lastDay.isBefore(firstDay), "lastDay", "absence.last-before-first", firstDay)
			.require(lastDay.isBefore(firstDay.plusYears(LONGEST_IN_YEARS)), "lastDay", "absence.too-long",
					LONGEST_IN_YEARS)
			.require(!personId.equals(substituteId), "substitute", "absence.oneself")
			.verify();
		this.id = UUID.randomUUID().toString();
		this.personId = personId;
		this.firstDay = firstDay;
		this.lastDay = lastDay;
		this.substituteId = substituteId;
		this.enteredBy = enteredBy;
		this.enteredAt = enteredAt;
	}

	/** The person is back, and never was away on the days from today on. */
	void end(LocalDate today, String by) {
		new Rules().require(this.endedOn == null && !this.lastDay.isBefore(today), null, "absence.over").verify();
		this.endedOn = today;
		this.endedBy = by;
	}

	public boolean covers(LocalDate day) {
		return overlaps(day, day);
	}

	/** Whether the person is away on one of the days from the first to the last. */
	public boolean overlaps(LocalDate first, LocalDate last) {
		return !last.isBefore(this.firstDay) && !first.isAfter(lastDay());
	}

	public String id() {
		return this.id;
	}

	public String personId() {
		return this.personId;
	}

	/** Who stands in, or null if nobody does. */
	public @Nullable String substituteId() {
		return this.substituteId;
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	/**
	 * The last day away, before the first if the absence was called off before it began.
	 */
	public LocalDate lastDay() {
		return (this.endedOn != null) ? this.endedOn.minusDays(1) : this.lastDay;
	}

	public String enteredBy() {
		return this.enteredBy;
	}

	public Instant enteredAt() {
		return this.enteredAt;
	}

	/** Who ended it before its time, or null if nobody did. */
	public @Nullable String endedBy() {
		return this.endedBy;
	}

}
