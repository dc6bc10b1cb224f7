package org.mera.escalation.process;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.escalation.Ladders;
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

	private final DueDates dueDates;

	private final LadderRows rows;

	private final StepSituation situation;

	DecideOnOverdueStepForm(WatchedSteps watched, Measures measures, Ladders ladders, DueDates dueDates,
			LadderRows rows, StepSituation situation) {
		this.watched = watched;
		this.measures = measures;
		this.ladders = ladders;
		this.dueDates = dueDates;
		this.rows = rows;
		this.situation = situation;
	}

	@Override
	public String form() {
		return "decide-on-overdue-step";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		StepExecution step = this.watched.by(context);
		ActionPlan plan = this.measures.planOf(context.businessKey());
		Map<String, Object> values = new HashMap<>();
		values.put("measureTitle", this.measures.get(context.businessKey()).title());
		values.put("stepTitle", step.number() + ". " + step.title());
		values.put("verifiableResult", step.verifiableResult());
		values.put("due", this.rows.day(step.due()));
		values.put("daysLate", Math.toIntExact(ChronoUnit.DAYS.between(step.due(), this.dueDates.today())));
		values.put("responsible", this.rows.groups(plan, step.responsible()));
		values.put("history", this.rows.of(plan, this.ladders.history(step.id())));
		values.put("officers", officers(plan));
		values.putAll(this.situation.of(step));
		return values;
	}

	private static List<Option> officers(ActionPlan plan) {
		return plan.groups()
			.stream()
			.filter((group) -> group.role() == Role.OFFICERS)
			.map((group) -> new Option(group.name(), group.id()))
			.toList();
	}

}
