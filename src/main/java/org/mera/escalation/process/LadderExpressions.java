package org.mera.escalation.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.escalation.Ladders;

import org.springframework.stereotype.Component;

/**
 * What the model asks of the ladder: {@code ${ladder.nextRung(execution)}}. Public,
 * because the engine's expressions reach no other class.
 */
@Component("ladder")
public class LadderExpressions {

	private final Ladders ladders;

	private final WatchedSteps watched;

	LadderExpressions(Ladders ladders, WatchedSteps watched) {
		this.ladders = ladders;
		this.watched = watched;
	}

	public Date nextRung(DelegateExecution execution) {
		return Date.from(this.ladders.nextRung(this.watched.by(execution)));
	}

	public Date decisionDue(DelegateExecution execution) {
		return Date.from(this.ladders.decisionDue(this.watched.by(execution)));
	}

	public Date councilDue(DelegateExecution execution) {
		return Date.from(this.ladders.councilDue(this.watched.by(execution)));
	}

	public Date lookAgain(DelegateExecution execution) {
		return Date.from(this.ladders.againDue(this.watched.by(execution)));
	}

	public List<String> deciders(DelegateExecution execution) {
		return this.ladders.deciders(this.watched.by(execution));
	}

}
