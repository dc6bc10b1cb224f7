package org.mera.measure;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One carrying out of an action plan, as printed or moved by whole quarters. */
@Entity
@SuppressWarnings("NullAway.Init")
public class PlanExecution {

	/** How far the carrying out is. */
	public enum Status {

		RUNNING, COMPLETED, CANCELLED

	}

	@Id
	private String id;

	private String planId;

	private int quartersMoved;

	private String startedBy;

	private Instant startedAt;

	@Enumerated(EnumType.STRING)
	private Status status;

	private @Nullable Instant endedAt;

	/**
	 * Null until stored, so that a new one is inserted and never merged into another's.
	 */
	@Version
	private @Nullable Integer version;

	protected PlanExecution() {
	}

	PlanExecution(String id, String planId, int quartersMoved, String startedBy, Instant startedAt) {
		this.id = id;
		this.planId = planId;
		this.quartersMoved = quartersMoved;
		this.startedBy = startedBy;
		this.startedAt = startedAt;
		this.status = Status.RUNNING;
	}

	void end(Status status, Instant at) {
		if (this.status == Status.RUNNING) {
			this.status = status;
			this.endedAt = at;
		}
	}

	public String id() {
		return this.id;
	}

	public String planId() {
		return this.planId;
	}

	/** Whole quarters by which all dates were moved against the printed plan. */
	public int quartersMoved() {
		return this.quartersMoved;
	}

	public String startedBy() {
		return this.startedBy;
	}

	public Instant startedAt() {
		return this.startedAt;
	}

	public Status status() {
		return this.status;
	}

	public @Nullable Instant endedAt() {
		return this.endedAt;
	}

}
