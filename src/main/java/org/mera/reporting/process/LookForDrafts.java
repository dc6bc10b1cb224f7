package org.mera.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.reporting.Silence;

import org.springframework.stereotype.Component;

/** Silence nears, or there is nothing left that could break it. */
@Component
class LookForDrafts implements JavaDelegate {

	private final Silence silence;

	LookForDrafts(Silence silence) {
		this.silence = silence;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable("allPublished", this.silence.isEverythingPublished(execution.getProcessBusinessKey()));
	}

}
