package org.mera.measure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/**
 * Tells the domain what happened to the step that the model is in, unless it was
 * cancelled.
 */
abstract class StepListener implements ExecutionListener {

	@Override
	public final void notify(DelegateExecution execution) {
		if (!execution.isCanceled()) {
			happened(execution.getProcessBusinessKey(), (String) execution.getVariable("stepId"));
		}
	}

	abstract void happened(String measureExecutionId, String stepId);

}
