package org.mera.workflow;

import java.util.Set;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerCatchIntermediateEventJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.TimerStartEventSubprocessJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Does a job of a process; the log says what it was about. */
final class LoggedJob<T extends JobHandlerConfiguration> implements JobHandler<T> {

	private static final Set<String> OF_PROCESSES = Set.of(AsyncContinuationJobHandler.TYPE,
			TimerCatchIntermediateEventJobHandler.TYPE, TimerExecuteNestedActivityJobHandler.TYPE,
			TimerStartEventSubprocessJobHandler.TYPE);

	private final JobHandler<T> handler;

	private LoggedJob(JobHandler<T> handler) {
		this.handler = handler;
	}

	/** The handler as it is, or with its log told apart if it carries on a process. */
	static JobHandler<?> of(JobHandler<?> handler) {
		return OF_PROCESSES.contains(handler.getType()) ? new LoggedJob<>(handler) : handler;
	}

	@Override
	public String getType() {
		return this.handler.getType();
	}

	@Override
	public void execute(T configuration, ExecutionEntity execution, CommandContext context, String tenant) {
		LogContext.about(execution, () -> this.handler.execute(configuration, execution, context, tenant));
	}

	@Override
	public T newConfiguration(String canonical) {
		return this.handler.newConfiguration(canonical);
	}

	@Override
	public void onDelete(T configuration, JobEntity job) {
		this.handler.onDelete(configuration, job);
	}

}
