package org.mera.measure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.HQLSelect;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Measure;

/** One carrying out of a measure; its id is the business key of the measure's process. */
@Entity
@HQLSelect(query = "select measure from MeasureExecution measure join fetch measure.plan where measure.id = ?1")
@SuppressWarnings("NullAway.Init")
public class MeasureExecution {

	@Id
	private String id;

	@Column(name = "plan_execution_id")
	private String planExecutionId;

	/** Read along with the measure by who needs the plan. */
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "plan_execution_id", insertable = false, updatable = false)
	private PlanExecution plan;

	private String measureId;

	private int number;

	private String title;

	private LocalDate periodStart;

	private LocalDate periodEnd;

	private @Nullable Instant lateSince;

	private @Nullable Instant closedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Completion completion;

	private @Nullable String completionReason;

	private @Nullable String reportSummary;

	private @Nullable String reportObstacles;

	private @Nullable String reportedBy;

	private @Nullable String stoppedReason;

	private @Nullable String stoppedBy;

	@Version
	private @Nullable Integer version;

	protected MeasureExecution() {
	}

	MeasureExecution(PlanExecution plan, Measure measure) {
		this.id = plan.id() + "." + measure.id();
		this.planExecutionId = plan.id();
		this.plan = plan;
		this.measureId = measure.id();
		this.number = measure.number();
		this.title = measure.title();
		this.periodStart = measure.start();
		this.periodEnd = measure.end();
	}

	/** Notes that a step of the measure was late; the first time counts. */
	void markLate(Instant at) {
		if (this.lateSince == null) {
			this.lateSince = at;
		}
	}

	void report(Completion completion, @Nullable String reason, String summary, @Nullable String obstacles, String by,
			Instant at) {
		this.completion = completion;
		this.completionReason = reason;
		this.reportSummary = summary;
		this.reportObstacles = obstacles;
		this.reportedBy = by;
		this.closedAt = at;
	}

	void closeWithoutReport(Instant at) {
		this.closedAt = at;
	}

	/**
	 * Ends the measure before its time.
	 * @param by who did so, or null if nobody's log-in is known
	 */
	void stop(String reason, @Nullable String by, Instant at) {
		this.stoppedReason = reason;
		this.stoppedBy = by;
		this.closedAt = at;
	}

	public String id() {
		return this.id;
	}

	public String planExecutionId() {
		return this.planExecutionId;
	}

	PlanExecution plan() {
		return this.plan;
	}

	public String measureId() {
		return this.measureId;
	}

	public int number() {
		return this.number;
	}

	public String title() {
		return this.title;
	}

	public LocalDate periodStart() {
		return this.periodStart;
	}

	/** The last day of the measure's period, as the plan has it. */
	public LocalDate periodEnd() {
		return this.periodEnd;
	}

	public @Nullable Instant lateSince() {
		return this.lateSince;
	}

	public boolean isClosed() {
		return this.closedAt != null;
	}

	public @Nullable Instant closedAt() {
		return this.closedAt;
	}

	public @Nullable Completion completion() {
		return this.completion;
	}

	/** Why the completion is another than the steps' results propose. */
	public @Nullable String completionReason() {
		return this.completionReason;
	}

	public @Nullable String reportSummary() {
		return this.reportSummary;
	}

	public @Nullable String reportObstacles() {
		return this.reportObstacles;
	}

	public @Nullable String reportedBy() {
		return this.reportedBy;
	}

	/** Why the measure was ended before its time; it will be published. */
	public @Nullable String stoppedReason() {
		return this.stoppedReason;
	}

	public @Nullable String stoppedBy() {
		return this.stoppedBy;
	}

}
