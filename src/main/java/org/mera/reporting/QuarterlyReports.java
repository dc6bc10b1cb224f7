package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mera.actionplan.Quarter;
import org.mera.escalation.Ladders;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compiles a report for every quarter of a plan, one after the other, and publishes it.
 */
@Service
@Transactional
public class QuarterlyReports {

	private final QuarterlyReportRepository reports;

	private final PlanExecutions plans;

	private final Measures measures;

	private final Steps steps;

	private final Ladders ladders;

	private final DueDates dueDates;

	private final ReportingProperties properties;

	QuarterlyReports(QuarterlyReportRepository reports, PlanExecutions plans, Measures measures, Steps steps,
			Ladders ladders, DueDates dueDates, ReportingProperties properties) {
		this.reports = reports;
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.ladders = ladders;
		this.dueDates = dueDates;
		this.properties = properties;
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
	 * Compiles the next quarter's report, as everything stood at the quarter's end.
	 * @throws IllegalStateException if that quarter is not over
	 */
	public QuarterlyReport compile(String planExecutionId) {
		Quarter quarter = nextQuarter(planExecutionId);
		if (this.dueDates.now().isBefore(endOf(quarter))) {
			throw new IllegalStateException("%s is not over for %s".formatted(quarter, planExecutionId));
		}
		QuarterlyReport report = new QuarterlyReport(planExecutionId, quarter, this.dueDates.now());
		for (MeasureExecution measure : this.measures.of(planExecutionId)) {
			this.steps.of(measure.id()).forEach((step) -> add(report, measure, step));
		}
		return this.reports.save(report);
	}

	private void add(QuarterlyReport report, MeasureExecution measure, StepExecution step) {
		StepAtQuarterEnd state = new StepAtQuarterEnd(step, this.steps.changes(step.id()),
				this.ladders.history(step.id()), report.quarter(), this.dueDates);
		if (state.isConcerned()) {
			report.add(state.line(measure, this.measures.achieved(measure.id(), step.stepId()).orElse(null)),
					state.replannings(), state.escalations());
		}
	}

	/**
	 * Publishes a report with the coordinators' comment.
	 * @throws org.mera.workflow.RuleViolation if it is published already or the comment
	 * is empty
	 */
	public void publish(String reportId, String comment, String by) {
		get(reportId).publish(comment, by, this.dueDates.now());
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
