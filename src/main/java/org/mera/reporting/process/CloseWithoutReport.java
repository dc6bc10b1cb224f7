package org.mera.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.mera.measure.Measures;

import org.springframework.stereotype.Component;

/** Those who decide have given up the measure's report. */
@Component
class CloseWithoutReport implements ExecutionListener {

	private final Measures measures;

	CloseWithoutReport(Measures measures) {
		this.measures = measures;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.measures.closeWithoutReport(execution.getProcessBusinessKey());
	}

}
