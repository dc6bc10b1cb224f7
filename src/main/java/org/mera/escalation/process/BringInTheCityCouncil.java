package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.escalation.Ladders;

import org.springframework.stereotype.Component;

/** The managers were silent for too long. */
@Component
class BringInTheCityCouncil implements JavaDelegate {

	private final Ladders ladders;

	private final WatchedSteps watched;

	BringInTheCityCouncil(Ladders ladders, WatchedSteps watched) {
		this.ladders = ladders;
		this.watched = watched;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ladders.bringInCouncil(this.watched.by(execution));
	}

}
