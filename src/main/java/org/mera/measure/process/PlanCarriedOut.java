package org.mera.measure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.mera.measure.PlanExecutions;

import org.springframework.stereotype.Component;

/** The plan's end was reached. */
@Component
class PlanCarriedOut implements ExecutionListener {

	private final PlanExecutions plans;

	PlanCarriedOut(PlanExecutions plans) {
		this.plans = plans;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.plans.complete(execution.getProcessBusinessKey());
	}

}
