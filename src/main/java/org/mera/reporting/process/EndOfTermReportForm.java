package org.mera.reporting.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** What the form "Write the end-of-term report" shows. */
@Component
class EndOfTermReportForm implements FormData {

	private final PlanExecutions plans;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final Terms terms;

	EndOfTermReportForm(PlanExecutions plans, Measures measures, Steps steps, DueDates dueDates, Terms terms) {
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "end-of-term-report";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		return Map.of("planTitle", this.plans.planOf(context.businessKey()).title(), "measures",
				this.measures.of(context.businessKey()).stream().map(this::row).toList());
	}

	private Map<String, String> row(MeasureExecution measure) {
		List<StepExecution> all = this.steps.of(measure.id());
		long done = all.stream().filter((step) -> step.status() == StepExecution.Status.DONE).count();
		return Map.of("measure", measure.number() + ". " + measure.title(), "completion",
				Optional.ofNullable(measure.completion()).map(this.terms::completion).orElse(""), "steps",
				this.terms.say("end-of-term.steps", done, all.size()), "closedOn",
				Optional.ofNullable(measure.closedAt()).map(this.dueDates::dayOf).map(this.terms::day).orElse(""),
				"summary", Optional.ofNullable(measure.reportSummary()).orElse(""), "obstacles",
				Optional.ofNullable(measure.reportObstacles()).orElse(""));
	}

}
