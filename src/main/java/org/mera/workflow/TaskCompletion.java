package org.mera.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/**
 * Hands what a person entered in a user task to the domain, in the transaction that
 * completes the task. Attached to the task in the model as execution listener
 * {@code event="end"}; it does not run when the task is cancelled.
 */
public abstract class TaskCompletion implements ExecutionListener {

	@Override
	public final void notify(DelegateExecution execution) {
		if (!execution.isCanceled()) {
			complete(CurrentSubmission.require(), (flag, value) -> execution.setVariable(flag, value));
		}
	}

	/**
	 * Calls the domain.
	 * @param submission what was entered
	 * @param routing takes the flags that the flow goes by
	 * @throws RuleViolation if a rule is broken; the task then stays as it was
	 */
	protected abstract void complete(Submission submission, Routing routing);

	/** Sets the process variables that gateways and events ask for. */
	@FunctionalInterface
	public interface Routing {

		void set(String flag, Object value);

	}

}
