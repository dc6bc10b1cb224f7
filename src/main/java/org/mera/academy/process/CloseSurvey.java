package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.academy.OpenDays;

import org.springframework.stereotype.Component;

/** The survey takes no more answers. */
@Component
class CloseSurvey implements JavaDelegate {

	private final OpenDays openDays;

	CloseSurvey(OpenDays openDays) {
		this.openDays = openDays;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.openDays.closeSurvey(execution.getProcessBusinessKey());
	}

}
