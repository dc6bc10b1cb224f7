package org.mera.escalation.process;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.escalation.Ladders;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** Shows the overdue step, what its ladder did so far, and who could take it over. */
@Component
class DecideOnOverdueStepForm implements FormData {

	private final WatchedSteps watched;

	private final Measures measures;

	private final Ladders ladders;

	private final Delays delays;

	private final DueDates dueDates;

	private final LadderRows rows;

	DecideOnOverdueStepForm(WatchedSteps watched, Measures measures, Ladders ladders, Delays delays, DueDates dueDates,
			LadderRows rows) {
		this.watched = watched;
		this.measures = measures;
		this.ladders = ladders;
		this.delays = delays;
		this.dueDates = dueDates;
		this.rows = rows;
	}

	@Override
	public String form() {
		return "decide-on-overdue-step";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		StepExecution step = this.watched.by(context);
		ActionPlan plan = this.measures.planOf(context.businessKey());
		return Map.of("measureTitle", this.measures.get(context.businessKey()).title(), "stepTitle",
				step.number() + ". " + step.title(), "verifiableResult", step.verifiableResult(), "due",
				this.rows.day(step.due()), "daysLate",
				Math.toIntExact(ChronoUnit.DAYS.between(step.due(), this.dueDates.today())), "responsible",
				this.rows.groups(plan, step.responsible()), "history",
				this.rows.of(plan, this.ladders.history(step.id())), "officers", officers(plan), "explanation",
				this.delays.lastWords(step.id()).orElse(""));
	}

	private static List<Option> officers(ActionPlan plan) {
		return plan.groups()
			.stream()
			.filter((group) -> group.role() == Role.OFFICERS)
			.map((group) -> new Option(group.name(), group.id()))
			.toList();
	}

}
