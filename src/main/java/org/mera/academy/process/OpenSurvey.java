package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.academy.OpenDays;

import org.springframework.stereotype.Component;

/** The schools are invited: the survey can be answered from now on. */
@Component
class OpenSurvey implements JavaDelegate {

	private final OpenDays openDays;

	OpenSurvey(OpenDays openDays) {
		this.openDays = openDays;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.openDays.openSurvey(execution.getProcessBusinessKey());
	}

}
