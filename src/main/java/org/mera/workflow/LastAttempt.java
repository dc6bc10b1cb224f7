package org.mera.workflow;

import java.util.Date;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Lets a job that failed for the last time wait for nothing but somebody who tries it
 * again: the engine would have it wait for its last interval first, for half a day. What
 * failed for good is tried no more. Others may note, too, that an attempt failed.
 */
class LastAttempt extends DefaultJobRetryCmd {

	private static final Logger LOG = LoggerFactory.getLogger(LastAttempt.class);

	private final ApplicationEventPublisher events;

	LastAttempt(String job, Throwable failure, ApplicationEventPublisher events) {
		super(job, failure);
		this.events = events;
	}

	@Override
	public @Nullable Object execute(CommandContext context) {
		JobEntity job = getJob();
		if (job == null) {
			return super.execute(context);
		}
		ExecutionEntity execution = (job.getExecutionId() != null) ? fetchExecutionEntity(job.getExecutionId()) : null;
		return LogContext.about(execution, () -> failed(job, context));
	}

	private @Nullable Object failed(JobEntity job, CommandContext context) {
		if (isForGood()) {
			job.unlock();
			logException(job);
			job.setRetries(0);
		}
		else {
			super.execute(context);
		}
		Date now = ClockUtil.now();
		if (job.getRetries() == 0 && job.getDuedate() != null && job.getDuedate().after(now)) {
			job.setDuedate(now);
		}
		log(job);
		if (this.exception != null) {
			this.events.publishEvent(new AttemptFailed(this.exception));
		}
		return null;
	}

	private boolean isForGood() {
		return Stream.iterate(this.exception, (failure) -> failure != null, Throwable::getCause)
			.anyMatch(FailedForGood.class::isInstance);
	}

	/**
	 * Whoever was disturbed by another is tried again, and nothing is amiss: no attempt
	 * is lost, whether the engine's rows were changed meanwhile or the domain's.
	 */
	@Override
	protected boolean shouldDecrementRetriesFor(Throwable failure) {
		return !Refusals.isOvertaken(failure);
	}

	private void log(JobEntity job) {
		if (this.exception != null && !Refusals.isOvertaken(this.exception)) {
			LOG.warn("The job {} at {} of {} failed, {} attempts are left: {}", job.getId(), job.getActivityId(),
					job.getProcessDefinitionKey(), job.getRetries(), this.exception.getMessage());
		}
	}

}
