package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** Finds the step that an instance of {@code step-deadline} watches. */
@Component
class WatchedSteps {

	static final String STEP_ID = "stepId";

	private final Steps steps;

	WatchedSteps(Steps steps) {
		this.steps = steps;
	}

	StepExecution by(DelegateExecution execution) {
		return this.steps.get(execution.getProcessBusinessKey(), (String) execution.getVariable(STEP_ID));
	}

	StepExecution by(TaskContext context) {
		return this.steps.get(context.businessKey(), context.stepId());
	}

}
