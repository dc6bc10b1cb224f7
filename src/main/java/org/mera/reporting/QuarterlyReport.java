package org.mera.reporting;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.workflow.Rules;

/**
 * The report on a quarter of a plan. Until a coordinator comments and publishes it, it is
 * a draft that follows the record; from then on nothing changes it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public final class QuarterlyReport {

	@Id
	private String id;

	private String planExecutionId;

	private String reportedQuarter;

	private Instant compiledAt;

	private @Nullable String reviewComment;

	private @Nullable String publishedBy;

	private @Nullable Instant publishedAt;

	@Embedded
	private @Nullable Snapshot snapshot;

	@Version
	private @Nullable Integer version;

	QuarterlyReport() {
	}

	QuarterlyReport(String planExecutionId, Quarter quarter, Instant compiledAt) {
		this.id = planExecutionId + ".report-" + quarter;
		this.planExecutionId = planExecutionId;
		this.reportedQuarter = quarter.toString();
		this.compiledAt = compiledAt;
	}

	/** Whether the comment can be published with it. */
	void verify(String comment) {
		new Rules().require(!isPublished(), null, "quarter.published", this.reportedQuarter)
			.require(!comment.isBlank(), "comment", "quarter.comment")
			.verify();
	}

	void publish(Snapshot snapshot, String comment, String by, Instant at) {
		verify(comment);
		this.snapshot = snapshot;
		this.reviewComment = comment;
		this.publishedBy = by;
		this.publishedAt = at;
	}

	public String id() {
		return this.id;
	}

	public String planExecutionId() {
		return this.planExecutionId;
	}

	public Quarter quarter() {
		return Quarter.parse(this.reportedQuarter);
	}

	/**
	 * When its draft began: the first moment of the next quarter, or once the server ran
	 * again.
	 */
	public Instant compiledAt() {
		return this.compiledAt;
	}

	public boolean isPublished() {
		return this.publishedAt != null;
	}

	/** The coordinators' comment, published with the report. */
	public @Nullable String comment() {
		return this.reviewComment;
	}

	public @Nullable String publishedBy() {
		return this.publishedBy;
	}

	public @Nullable Instant publishedAt() {
		return this.publishedAt;
	}

	/** What was published; null while it is a draft. */
	@Nullable Snapshot snapshot() {
		return this.snapshot;
	}

}
