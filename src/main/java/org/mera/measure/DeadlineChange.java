package org.mera.measure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A re-planning of a step, kept for good: old, new, who, why, when. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class DeadlineChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String stepExecutionId;

	private LocalDate oldStart;

	private LocalDate newStart;

	private LocalDate oldDue;

	private LocalDate newDue;

	private String reason;

	private String changedBy;

	private Instant changedAt;

	DeadlineChange() {
	}

	DeadlineChange(String stepExecutionId, LocalDate oldStart, LocalDate newStart, LocalDate oldDue, LocalDate newDue,
			String reason, String changedBy, Instant changedAt) {
		this.stepExecutionId = stepExecutionId;
		this.oldStart = oldStart;
		this.newStart = newStart;
		this.oldDue = oldDue;
		this.newDue = newDue;
		this.reason = reason;
		this.changedBy = changedBy;
		this.changedAt = changedAt;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String stepExecutionId() {
		return this.stepExecutionId;
	}

	public LocalDate oldStart() {
		return this.oldStart;
	}

	public LocalDate newStart() {
		return this.newStart;
	}

	public LocalDate oldDue() {
		return this.oldDue;
	}

	public LocalDate newDue() {
		return this.newDue;
	}

	public String reason() {
		return this.reason;
	}

	public String changedBy() {
		return this.changedBy;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

}
