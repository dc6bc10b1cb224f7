package org.mera.workshop.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.workshop.Programmes;

import org.springframework.stereotype.Component;

/**
 * Tells those who wait to hold workshops whether there is a programme to hold them with.
 */
@Component
class PassOnProgramme implements JavaDelegate {

	/** Whether the programme's fate is known. */
	static final String SETTLED = "programmeSettled";

	/** Whether there is an approved programme. */
	static final String APPROVED = "programmeApproved";

	private final Programmes programmes;

	PassOnProgramme(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(APPROVED, this.programmes.approved(execution.getProcessBusinessKey()).isPresent());
		execution.setVariable(SETTLED, true);
	}

}
