package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.escalation.Ladders;

import org.springframework.stereotype.Component;

/** The next rung is due. */
@Component
class TakeTheRung implements JavaDelegate {

	private final Ladders ladders;

	private final WatchedSteps watched;

	TakeTheRung(Ladders ladders, WatchedSteps watched) {
		this.ladders = ladders;
		this.watched = watched;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("overdue", this.ladders.takeRung(this.watched.by(execution)));
	}

}
