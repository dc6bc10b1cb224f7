package org.mera.reporting;

import java.util.List;
import java.util.function.Predicate;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.Quarter;
import org.mera.measure.DueDates;
import org.mera.measure.PlanExecutions;
import org.mera.reporting.QuarterDocument.Proof;
import org.mera.reporting.QuarterDocument.State;
import org.mera.reporting.QuarterDocument.Step;
import org.mera.reporting.QuarterDocument.Totals;

import org.springframework.stereotype.Component;

/** Drafts a quarter's report from the facts as they stood at the quarter's end. */
@Component
class QuarterDrafts {

	private final PlanExecutions plans;

	private final StepFacts steps;

	private final ResultFacts results;

	private final EvidenceFacts evidence;

	private final DueDates dueDates;

	QuarterDrafts(PlanExecutions plans, StepFacts steps, ResultFacts results, EvidenceFacts evidence,
			DueDates dueDates) {
		this.plans = plans;
		this.steps = steps;
		this.results = results;
		this.evidence = evidence;
		this.dueDates = dueDates;
	}

	QuarterDocument draft(String id, String execution, Quarter quarter) {
		ActionPlan plan = this.plans.planOf(execution);
		ReportPeriod period = new ReportPeriod(quarter, this.dueDates);
		List<Step> lines = this.steps.steps(execution, period);
		var replannings = this.steps.replannings(execution, period);
		var escalations = this.steps.escalations(plan, execution, period);
		List<Proof> open = this.evidence.open(plan, execution, period);
		Totals totals = new Totals(count(lines, Step::dueInQuarter), closed(lines, State.DONE),
				closed(lines, State.NOT_DONE), count(lines, Step::late),
				count(lines, (each) -> each.state() == State.OPEN), replannings.size(), escalations.size(),
				this.evidence.count(execution, period), open.size());
		return new QuarterDocument(id, execution, plan.title(), plan.city(), quarter.toString(), period.firstDay(),
				period.lastDay(), null, null, totals, lines, replannings, escalations,
				this.steps.goals(execution, period), this.results.workshops(execution, period),
				this.results.openDays(execution, period), this.results.videos(execution, period),
				this.results.distribution(execution, period), open);
	}

	private static long closed(List<Step> lines, State state) {
		return count(lines, (each) -> each.closedInQuarter() && each.state() == state);
	}

	private static long count(List<Step> lines, Predicate<Step> which) {
		return lines.stream().filter(which).count();
	}

}
