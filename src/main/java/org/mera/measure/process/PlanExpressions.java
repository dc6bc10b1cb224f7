package org.mera.measure.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;

import org.springframework.stereotype.Component;

/**
 * What a model asks of the plan it carries out: {@code ${plan.measures(execution)}}.
 * Public, because the engine's expressions reach no other class.
 */
@Component("plan")
public class PlanExpressions {

	private final PlanExecutions plans;

	private final Measures measures;

	PlanExpressions(PlanExecutions plans, Measures measures) {
		this.plans = plans;
		this.measures = measures;
	}

	/** Ids of the plan's measure executions. */
	public List<String> measures(DelegateExecution execution) {
		return this.measures.of(execution.getProcessBusinessKey()).stream().map(MeasureExecution::id).toList();
	}

	/** Id of the process that carries out the measure. */
	public String process(String measureExecutionId) {
		return this.measures.measureOf(measureExecutionId).process();
	}

	public List<String> coordinators(DelegateExecution execution) {
		return this.plans.planOf(execution.getProcessBusinessKey()).groupsOf(Role.COORDINATORS);
	}

}
