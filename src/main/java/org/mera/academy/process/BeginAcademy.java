package org.mera.academy.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/** Sets the flag that the videos wait for before anything can ask for it. */
@Component
class BeginAcademy implements ExecutionListener {

	@Override
	public void notify(DelegateExecution execution) {
		if (!execution.hasVariable(RecordOpenDay.HELD)) {
			execution.setVariable(RecordOpenDay.HELD, false);
		}
	}

}
