package org.mera.escalation;

import java.time.LocalDate;

import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.notification.OpenSteps;

import org.springframework.stereotype.Component;

/** Tells mail from the steps' present state what is over. */
@Component
class AwaitedSteps implements OpenSteps {

	private final Steps steps;

	AwaitedSteps(Steps steps) {
		this.steps = steps;
	}

	@Override
	public boolean isAwaited(String stepExecutionId, LocalDate due) {
		StepExecution step = this.steps.get(stepExecutionId);
		return !step.isClosed() && step.due().equals(due);
	}

}
