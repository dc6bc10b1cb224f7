package org.mera.measure.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.measure.PlanExecutions;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** What the form "Start an action plan" offers. */
@Component
class StartActionPlanForm implements FormData {

	private final ActionPlans actionPlans;

	private final PlanExecutions executions;

	private final Terms terms;

	StartActionPlanForm(ActionPlans actionPlans, PlanExecutions executions, Terms terms) {
		this.actionPlans = actionPlans;
		this.executions = executions;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "start-action-plan";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<ActionPlan> plans = this.actionPlans.all();
		Map<String, Object> values = new HashMap<>();
		values.put("plans", plans.stream().map((plan) -> new Option(plan.title(), plan.id())).toList());
		values.put("quarters",
				this.executions.possibleBegins()
					.stream()
					.map((quarter) -> new Option(this.terms.quarter(quarter), quarter.toString()))
					.toList());
		values.put("asPrinted", plans.stream().allMatch(this.executions::isOver) ? "moved" : "printed");
		if (plans.size() == 1) {
			values.put("plan", plans.get(0).id());
		}
		return values;
	}

}
