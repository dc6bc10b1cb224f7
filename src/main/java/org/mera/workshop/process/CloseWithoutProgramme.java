package org.mera.workshop.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.mera.workshop.ClosingDecisions;

import org.springframework.stereotype.Component;

/** There is no programme to hold workshops with. */
@Component
class CloseWithoutProgramme implements ExecutionListener {

	private final ClosingDecisions decisions;

	CloseWithoutProgramme(ClosingDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.decisions.closeWithoutProgramme(execution.getProcessBusinessKey());
	}

}
