package org.mera.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.notification.Digests;
import org.mera.workflow.WorkingMorning;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A working day begins. */
@Component
class GatherWhatWaits implements JavaDelegate {

	private final Digests digests;

	private final ApplicationEventPublisher events;

	GatherWhatWaits(Digests digests, ApplicationEventPublisher events) {
		this.digests = digests;
		this.events = events;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.digests.gather();
		this.events.publishEvent(new WorkingMorning());
	}

}
