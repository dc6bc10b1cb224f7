package org.mera.reporting.process;

import java.util.Map;

import org.mera.actionplan.ActionPlan;
import org.mera.measure.DueDates;
import org.mera.measure.PlanExecutions;
import org.mera.measure.Terms;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReports;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** What the form "Review the quarter" shows. */
@Component
class ReviewQuarterForm implements FormData {

	private final QuarterlyReports reports;

	private final PlanExecutions plans;

	private final ReportRows rows;

	private final Explanations explanations;

	private final DueDates dueDates;

	private final Terms terms;

	ReviewQuarterForm(QuarterlyReports reports, PlanExecutions plans, ReportRows rows, Explanations explanations,
			DueDates dueDates, Terms terms) {
		this.reports = reports;
		this.plans = plans;
		this.rows = rows;
		this.explanations = explanations;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "review-quarter";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		QuarterlyReport report = this.reports.get(context.id("reportId"));
		ActionPlan plan = this.plans.planOf(report.planExecutionId());
		return Map.of("planTitle", plan.title(), "quarter", this.terms.quarter(report.quarter()), "compiledOn",
				this.terms.day(this.dueDates.dayOf(report.compiledAt())), "totals", this.rows.totals(report), "lines",
				report.lines().stream().map(this.rows::row).toList(), "replannings",
				report.replannings().stream().map(this.rows::row).toList(), "escalations",
				report.escalations().stream().map((each) -> this.rows.row(plan, each)).toList(), "delays",
				this.explanations.in(report).stream().map(this.rows::row).toList());
	}

}
