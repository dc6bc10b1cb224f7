package org.mera.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.notification.MorningRounds;

import org.springframework.stereotype.Component;

/**
 * A round's morning has come: another one waits from now on, unless one does already, as
 * when somebody has started two.
 */
@Component
class BeginNextRound implements JavaDelegate {

	private final MorningRounds rounds;

	private final WaitingRound waiting;

	BeginNextRound(MorningRounds rounds, WaitingRound waiting) {
		this.rounds = rounds;
		this.waiting = waiting;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String own = execution.getProcessInstanceId();
		this.rounds.ensure((round) -> !round.equals(own) && this.waiting.isThere(round), this.waiting::begin);
	}

}
