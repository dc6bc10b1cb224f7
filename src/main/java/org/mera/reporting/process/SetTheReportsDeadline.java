package org.mera.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.reporting.Packs;

import org.springframework.stereotype.Component;

/** All steps of the measure have ended. */
@Component
class SetTheReportsDeadline implements JavaDelegate {

	private final Packs packs;

	SetTheReportsDeadline(Packs packs) {
		this.packs = packs;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("stepId", this.packs.begin(execution.getProcessBusinessKey()).stepId());
	}

}
