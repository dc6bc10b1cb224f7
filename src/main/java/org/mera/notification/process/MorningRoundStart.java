package org.mera.notification.process;

import org.mera.notification.MorningRounds;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the morning round where the engine works by itself. People need not wait for it:
 * they may come in when this node says that it is ready.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MorningRoundStart {

	private final MorningRounds rounds;

	private final WaitingRound waiting;

	MorningRoundStart(MorningRounds rounds, WaitingRound waiting) {
		this.rounds = rounds;
		this.waiting = waiting;
	}

	@EventListener
	void begin(AvailabilityChangeEvent<ReadinessState> readiness) {
		if (readiness.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			this.rounds.ensure(this.waiting::isThereAndNew, this.waiting::begin);
		}
	}

}
