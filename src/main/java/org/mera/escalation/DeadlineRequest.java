package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A coordinator's wish to re-plan a step, kept with what became of it. */
@Entity
@SuppressWarnings("NullAway.Init")
public final class DeadlineRequest {

	/** What became of the wish. */
	public enum State {

		/** Waits for a manager, since it goes beyond the measure's period. */
		REQUESTED,

		/** The step has the new dates. */
		IN_EFFECT,

		/** A manager refused it. */
		REFUSED

	}

	@Id
	private String id;

	private String stepExecutionId;

	private @Nullable LocalDate newStart;

	private LocalDate newDue;

	private String reason;

	private String requestedBy;

	private Instant requestedAt;

	private boolean beyondPeriod;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable String decidedBy;

	private @Nullable String decisionReason;

	private @Nullable Instant decidedAt;

	@Version
	private @Nullable Integer version;

	DeadlineRequest() {
	}

	DeadlineRequest(String stepExecutionId, @Nullable LocalDate newStart, LocalDate newDue, boolean beyondPeriod,
			String reason, String by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.stepExecutionId = stepExecutionId;
		this.newStart = newStart;
		this.newDue = newDue;
		this.beyondPeriod = beyondPeriod;
		this.reason = reason;
		this.requestedBy = by;
		this.requestedAt = at;
		this.state = State.REQUESTED;
	}

	void decide(@Nullable String refusal, String by, Instant at) {
		this.state = (refusal != null) ? State.REFUSED : State.REQUESTED;
		this.decisionReason = refusal;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	void takeEffect() {
		this.state = State.IN_EFFECT;
	}

	public String id() {
		return this.id;
	}

	public String stepExecutionId() {
		return this.stepExecutionId;
	}

	/** The wished first day, or null if it shall stay. */
	public @Nullable LocalDate newStart() {
		return this.newStart;
	}

	public LocalDate newDue() {
		return this.newDue;
	}

	public String reason() {
		return this.reason;
	}

	public String requestedBy() {
		return this.requestedBy;
	}

	public Instant requestedAt() {
		return this.requestedAt;
	}

	/**
	 * Whether the wished days lie outside the measure's period, so that a manager must
	 * approve.
	 */
	public boolean isBeyondPeriod() {
		return this.beyondPeriod;
	}

	public State state() {
		return this.state;
	}

	/** The manager who approved or refused it, if one had to. */
	public @Nullable String decidedBy() {
		return this.decidedBy;
	}

	/** Why it was refused. */
	public @Nullable String decisionReason() {
		return this.decisionReason;
	}

	public @Nullable Instant decidedAt() {
		return this.decidedAt;
	}

}
