package org.mera.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.workflow.Rules;

/**
 * What was due, done, late and open in a quarter of a plan, as it stood at the quarter's
 * end; nothing that happens later changes it. A coordinator comments and publishes it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class QuarterlyReport {

	@Id
	private String id;

	private String planExecutionId;

	private String reportedQuarter;

	private Instant compiledAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "quarterly_report_line", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "line_number")
	private List<QuarterlyReportLine> lines = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "quarterly_report_replanning", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "line_number")
	private List<Replanning> replannings = new ArrayList<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "quarterly_report_escalation", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "line_number")
	private List<Escalation> escalations = new ArrayList<>();

	private @Nullable String reviewComment;

	private @Nullable String publishedBy;

	private @Nullable Instant publishedAt;

	@Version
	private @Nullable Integer version;

	protected QuarterlyReport() {
	}

	QuarterlyReport(String planExecutionId, Quarter quarter, Instant compiledAt) {
		this.id = planExecutionId + "." + quarter;
		this.planExecutionId = planExecutionId;
		this.reportedQuarter = quarter.toString();
		this.compiledAt = compiledAt;
	}

	void add(QuarterlyReportLine line, List<Replanning> replannings, List<Escalation> escalations) {
		this.lines.add(line);
		this.replannings.addAll(replannings);
		this.escalations.addAll(escalations);
	}

	void publish(String comment, String by, Instant at) {
		new Rules().require(!isPublished(), null, "quarter.published", this.reportedQuarter)
			.require(!comment.isBlank(), "comment", "quarter.comment")
			.verify();
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
	 * When it was compiled: the first moment of the next quarter, or once the server ran
	 * again.
	 */
	public Instant compiledAt() {
		return this.compiledAt;
	}

	/** One line for each step that the quarter concerned, in the plan's order. */
	public List<QuarterlyReportLine> lines() {
		return List.copyOf(this.lines);
	}

	/** The re-plannings of the quarter. */
	public List<Replanning> replannings() {
		return List.copyOf(this.replannings);
	}

	/** What became of overdue steps in the quarter. */
	public List<Escalation> escalations() {
		return List.copyOf(this.escalations);
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

}
