package org.mera.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.workflow.MorningLook;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One of the morning's looks; nothing, if Mera makes it no more. */
@Component
class LookAfterTheRest implements JavaDelegate {

	private final ObjectProvider<MorningLook> looks;

	LookAfterTheRest(ObjectProvider<MorningLook> looks) {
		this.looks = looks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Object name = execution.getVariable("look");
		this.looks.stream().filter((each) -> each.name().equals(name)).forEach(MorningLook::look);
	}

}
