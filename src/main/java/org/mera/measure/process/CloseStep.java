package org.mera.measure.process;

import org.mera.measure.Steps;

import org.springframework.stereotype.Component;

/** The step's end event "Step done" was reached. */
@Component
class CloseStep extends StepListener {

	private final Steps steps;

	CloseStep(Steps steps) {
		this.steps = steps;
	}

	@Override
	void happened(String measureExecutionId, String stepId) {
		this.steps.close(measureExecutionId, stepId);
	}

}
