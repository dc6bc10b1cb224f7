package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.escalation.DeadlineRequests;

import org.springframework.stereotype.Component;

/** The step takes its new dates. */
@Component
class PutDeadlineIntoEffect implements JavaDelegate {

	private final DeadlineRequests requests;

	PutDeadlineIntoEffect(DeadlineRequests requests) {
		this.requests = requests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.requests.putIntoEffect((String) execution.getVariable("requestId"));
	}

}
