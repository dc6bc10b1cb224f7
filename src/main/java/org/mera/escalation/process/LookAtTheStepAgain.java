package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.escalation.Ladders;

import org.springframework.stereotype.Component;

/** It is time to look at an overdue step again. */
@Component
class LookAtTheStepAgain implements JavaDelegate {

	private final Ladders ladders;

	private final WatchedSteps watched;

	LookAtTheStepAgain(Ladders ladders, WatchedSteps watched) {
		this.ladders = ladders;
		this.watched = watched;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("overdue", this.ladders.lookAgain(this.watched.by(execution)));
	}

}
