package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mera.actionplan.Quarter;
import org.mera.measure.DueDates;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts a report for every quarter of a plan, one after the other, and publishes it.
 */
@Service
@Transactional
public class QuarterlyReports {

	private final QuarterlyReportRepository reports;

	private final PlanExecutions plans;

	private final QuarterDrafts drafts;

	private final Documents documents;

	private final DueDates dueDates;

	private final ReportingProperties properties;

	private final ApplicationEventPublisher events;

	QuarterlyReports(QuarterlyReportRepository reports, PlanExecutions plans, QuarterDrafts drafts, Documents documents,
			DueDates dueDates, ReportingProperties properties, ApplicationEventPublisher events) {
		this.reports = reports;
		this.plans = plans;
		this.drafts = drafts;
		this.documents = documents;
		this.dueDates = dueDates;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * The first moment after the quarter whose report is the next to be compiled. After
	 * days off it lies in the past, and so do those that follow until every quarter has
	 * been made up.
	 */
	public Instant nextQuarterEnds(String planExecutionId) {
		return endOf(nextQuarter(planExecutionId));
	}

	private Instant endOf(Quarter quarter) {
		return this.dueDates.begins(quarter.plus(1).firstDay());
	}

	private Quarter nextQuarter(String planExecutionId) {
		return this.reports.findFirstByPlanExecutionIdOrderByReportedQuarterDesc(planExecutionId)
			.map((last) -> last.quarter().plus(1))
			.orElseGet(() -> firstQuarter(planExecutionId));
	}

	/** What was before the plan was started here, nobody can report. */
	private Quarter firstQuarter(String planExecutionId) {
		PlanExecution plan = this.plans.get(planExecutionId);
		Quarter started = Quarter.of(this.dueDates.dayOf(plan.startedAt()));
		Quarter planned = this.plans.planOf(planExecutionId).firstQuarter();
		return (started.compareTo(planned) > 0) ? started : planned;
	}

	/**
	 * Begins the report on the next quarter; it is a draft until it is published.
	 * @throws IllegalStateException if that quarter is not over
	 */
	public QuarterlyReport compile(String planExecutionId) {
		Quarter quarter = nextQuarter(planExecutionId);
		if (this.dueDates.now().isBefore(endOf(quarter))) {
			throw new IllegalStateException("%s is not over for %s".formatted(quarter, planExecutionId));
		}
		return this.reports.save(new QuarterlyReport(planExecutionId, quarter, this.dueDates.now()));
	}

	/**
	 * What the report says: as published, or as it would be published now. A draft says
	 * how everything stood at the quarter's end, as far as it is known by now.
	 */
	public QuarterDocument document(String reportId) {
		QuarterlyReport report = get(reportId);
		Snapshot published = report.snapshot();
		return (published != null) ? this.documents.read(published, QuarterDocument.class)
				: this.drafts.draft(report.id(), report.planExecutionId(), report.quarter());
	}

	/**
	 * Publishes a report with the coordinators' comment, and keeps it as it is.
	 * @throws org.mera.workflow.RuleViolation if it is published already or the comment
	 * is empty
	 */
	public void publish(String reportId, String comment, String by) {
		QuarterlyReport report = get(reportId);
		report.verify(comment);
		QuarterDocument document = document(reportId).published(this.dueDates.today(), comment);
		report.publish(this.documents.snapshot(document), comment, by, this.dueDates.now());
		this.events.publishEvent(new ReportPublished(report.planExecutionId(), report.id()));
	}

	/**
	 * The report with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public QuarterlyReport get(String reportId) {
		return this.reports.findById(reportId)
			.orElseThrow(() -> new IllegalArgumentException("There is no report " + reportId));
	}

	/**
	 * The report that was compiled last.
	 * @throws IllegalArgumentException if there is none
	 */
	public QuarterlyReport last(String planExecutionId) {
		return this.reports.findFirstByPlanExecutionIdOrderByReportedQuarterDesc(planExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no report on " + planExecutionId));
	}

	/** The plan's reports, oldest first. */
	public List<QuarterlyReport> of(String planExecutionId) {
		return this.reports.findByPlanExecutionIdOrderByReportedQuarter(planExecutionId);
	}

	/** The moment until which a report should be published. */
	public Instant reviewDue(String reportId) {
		return this.dueDates.due(compiledOn(get(reportId)).plus(this.properties.reviewWithin()));
	}

	/** The moment until which the end-of-term report should be written. */
	public Instant endOfTermDue(String planExecutionId) {
		return this.dueDates.due(compiledOn(last(planExecutionId)).plus(this.properties.endOfTermWithin()));
	}

	private LocalDate compiledOn(QuarterlyReport report) {
		return this.dueDates.dayOf(report.compiledAt());
	}

}
