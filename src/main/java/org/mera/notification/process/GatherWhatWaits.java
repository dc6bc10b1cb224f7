package org.mera.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.notification.Digests;

import org.springframework.stereotype.Component;

/** A working day begins. */
@Component
class GatherWhatWaits implements JavaDelegate {

	private final Digests digests;

	GatherWhatWaits(Digests digests) {
		this.digests = digests;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.digests.gather();
	}

}
