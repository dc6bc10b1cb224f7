package org.mera.measure.process;

import org.mera.measure.Steps;

import org.springframework.stereotype.Component;

/** The step's time has come. */
@Component
class OpenStep extends StepListener {

	private final Steps steps;

	OpenStep(Steps steps) {
		this.steps = steps;
	}

	@Override
	void happened(String measureExecutionId, String stepId) {
		this.steps.open(measureExecutionId, stepId);
	}

}
