package org.mera.escalation.process;

import org.camunda.bpm.engine.RuntimeService;
import org.mera.escalation.Ladders;
import org.mera.measure.StepExecution;
import org.mera.measure.StepRedated;
import org.mera.measure.Steps;
import org.mera.workflow.AsMera;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the decision off the managers' hands when somebody else has re-planned the step:
 * it is not overdue any more.
 */
@Component
class DeadlineReplanned {

	private static final String MESSAGE = "DEADLINE_REPLANNED";

	private final Ladders ladders;

	private final Steps steps;

	private final RuntimeService runtimeService;

	private final AsMera asMera;

	DeadlineReplanned(Ladders ladders, Steps steps, RuntimeService runtimeService, AsMera asMera) {
		this.ladders = ladders;
		this.steps = steps;
		this.runtimeService = runtimeService;
		this.asMera = asMera;
	}

	@EventListener
	void on(StepRedated event) {
		StepExecution step = this.steps.get(event.stepExecutionId());
		if (this.ladders.replanned(step, event.change())) {
			this.asMera.act(() -> correlate(step));
		}
	}

	private void correlate(StepExecution step) {
		this.runtimeService.createMessageCorrelation(MESSAGE)
			.processInstanceBusinessKey(step.measureExecutionId())
			.processInstanceVariableEquals(WatchedSteps.STEP_ID, step.stepId())
			.correlateAll();
	}

}
