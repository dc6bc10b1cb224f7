package org.mera.measure;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;

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

	/**
	 * Hash of the plan's text that is carried out; null if nobody kept it at the start.
	 */
	private @Nullable String planSha256;

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

	PlanExecution(String id, String planId, String planSha256, int quartersMoved, String startedBy, Instant startedAt) {
		this.id = id;
		this.planId = planId;
		this.planSha256 = planSha256;
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

	/** The plan with the dates that this execution was given. */
	ActionPlan plan(ActionPlans plans) {
		return plans.get(this.planId, this.planSha256).movedBy(this.quartersMoved);
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
