package org.mera.notification.process;

import org.camunda.bpm.engine.RuntimeService;
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

	private final RuntimeService runtimeService;

	MorningRoundStart(MorningRounds rounds, RuntimeService runtimeService) {
		this.rounds = rounds;
		this.runtimeService = runtimeService;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.rounds.ensure(
				(instance) -> this.runtimeService.createProcessInstanceQuery().processInstanceId(instance).count() > 0,
				() -> this.runtimeService.startProcessInstanceByKey("morning-round").getId());
	}

}
