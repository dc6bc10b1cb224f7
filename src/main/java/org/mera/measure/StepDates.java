package org.mera.measure;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** First and last day of a step, as printed and as re-planned. */
@Embeddable
@SuppressWarnings("NullAway.Init")
class StepDates {

	private LocalDate printedStart;

	private LocalDate printedDue;

	@Column(name = "start_day")
	private LocalDate start;

	@Column(name = "due_day")
	private LocalDate due;

	protected StepDates() {
	}

	StepDates(LocalDate start, LocalDate due) {
		this.printedStart = start;
		this.printedDue = due;
		this.start = start;
		this.due = due;
	}

	/**
	 * Checks dates that somebody wishes.
	 * @param newStart the wished first day, or null to keep it
	 * @param today the day on which it is wished
	 * @param begun whether the step has begun, so that its first day stays
	 * @throws org.mera.workflow.RuleViolation if the step cannot have them
	 */
	void verify(@Nullable LocalDate newStart, LocalDate newDue, LocalDate today, boolean begun) {
		LocalDate begins = beginning(newStart);
		new Rules().require(!newDue.isBefore(today), "newDue", "step.due-in-the-past", today)
			.require(!newDue.isBefore(begins), "newDue", "step.due-before-start", begins)
			.require(!newDue.equals(this.due) || !begins.equals(this.start), "newDue", "step.same-dates", this.due)
			.require(newStart == null || !begun || begins.equals(this.start), "newStart", "step.already-open")
			.verify();
	}

	void change(@Nullable LocalDate newStart, LocalDate newDue) {
		this.start = beginning(newStart);
		this.due = newDue;
	}

	/** The first day if this one is wished, or null to keep it. */
	LocalDate beginning(@Nullable LocalDate newStart) {
		return (newStart != null) ? newStart : this.start;
	}

	LocalDate printedStart() {
		return this.printedStart;
	}

	LocalDate printedDue() {
		return this.printedDue;
	}

	LocalDate start() {
		return this.start;
	}

	LocalDate due() {
		return this.due;
	}

}
