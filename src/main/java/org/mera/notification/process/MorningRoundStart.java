package org.mera.notification.process;

import org.mera.notification.MorningRounds;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins the morning round where the engine works by itself. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MorningRoundStart {

	private final MorningRounds rounds;

	private final WaitingRound waiting;

	MorningRoundStart(MorningRounds rounds, WaitingRound waiting) {
		this.rounds = rounds;
		this.waiting = waiting;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.rounds.ensure(this.waiting::isThereAndNew, this.waiting::begin);
	}

}
