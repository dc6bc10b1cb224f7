package org.mera.workflow;

import java.util.Date;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Lets a job that failed for the last time wait for nothing but somebody who tries it
 * again: the engine would have it wait for its last interval first, for half a day.
 */
class LastAttempt extends DefaultJobRetryCmd {

	LastAttempt(String job, Throwable failure) {
		super(job, failure);
	}

	@Override
	public Object execute(CommandContext context) {
		Object result = super.execute(context);
		JobEntity job = getJob();
		Date now = ClockUtil.now();
		if (job != null && job.getRetries() == 0 && job.getDuedate() != null && job.getDuedate().after(now)) {
			job.setDuedate(now);
		}
		return result;
	}

}
