package org.mera.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Hands what a person entered in a user task or start form to the domain, in the
 * transaction that completes it. Attached to the task or start event in the model as
 * execution listener {@code event="end"}; it does not run when the task is cancelled.
 */
public abstract class TaskCompletion implements ExecutionListener {

	@Override
	public final void notify(DelegateExecution execution) {
		if (execution.isCanceled()) {
			return;
		}
		try {
			LogContext.about((ExecutionEntity) execution,
					() -> complete(CurrentSubmission.require(), new ExecutionRouting(execution)));
		}
		catch (RuntimeException ex) {
			throw Refusals.isTooLate(ex) ? tooLate(ex) : ex;
		}
	}

	/**
	 * Without a cause, or else the engine would look in the database for an event that
	 * catches it; PostgreSQL answers nothing more after an error.
	 */
	private static RuntimeException tooLate(RuntimeException ex) {
		return new OptimisticLockingException(String.valueOf(ex.getMessage()));
	}

	/**
	 * Calls the domain.
	 * @param submission what was entered
	 * @param routing takes the flags that the flow goes by
	 * @throws RuleViolation if a rule is broken; the task then stays as it was
	 */
	protected abstract void complete(Submission submission, Routing routing);

	/** Tells the process what it goes by. */
	public interface Routing {

		/** Sets a process variable that gateways and events ask for. */
		void set(String flag, Object value);

		/** Gives the process instance the id of what it carries out as business key. */
		void carriesOut(String id);

	}

	private record ExecutionRouting(DelegateExecution execution) implements Routing {

		@Override
		public void set(String flag, Object value) {
			this.execution.setVariable(flag, value);
		}

		@Override
		public void carriesOut(String id) {
			this.execution.setProcessBusinessKey(id);
		}

	}

}
