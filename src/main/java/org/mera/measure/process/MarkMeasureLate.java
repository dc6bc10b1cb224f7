package org.mera.measure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.measure.Measures;

import org.springframework.stereotype.Component;

/** A step of the measure is overdue. */
@Component
class MarkMeasureLate implements JavaDelegate {

	private final Measures measures;

	MarkMeasureLate(Measures measures) {
		this.measures = measures;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.measures.markLate(execution.getProcessBusinessKey());
	}

}
