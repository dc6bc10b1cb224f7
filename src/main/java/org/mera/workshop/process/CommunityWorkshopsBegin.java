package org.mera.workshop.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/** The measure begins: what the flow asks for later has its first value. */
@Component
class CommunityWorkshopsBegin implements ExecutionListener {

	@Override
	public void notify(DelegateExecution execution) {
		execution.setVariable(PassOnProgramme.SETTLED, false);
		execution.setVariable(PassOnProgramme.APPROVED, false);
	}

}
