package org.mera.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Reserves jobs by the lot: looks for more when few of the last lot wait. The engine's
 * own job executor looks again after each job that is done, and reserves the one or two
 * jobs for which there is room by then, each time with a transaction of its own. With few
 * jobs waiting this one does the same, so that a job that had to wait for another one of
 * its plan is found at once.
 */
final class JobsInLots extends SpringJobExecutor {

	/**
	 * While enough jobs wait, this often is looked whether that is still so, at least.
	 */
	private static final long MILLISECONDS_WITH_ENOUGH = 100;

	private final ThreadPoolTaskExecutor threads;

	JobsInLots(ThreadPoolTaskExecutor threads) {
		this.threads = threads;
		setTaskExecutor(threads);
		setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
	}

	private boolean hasEnough() {
		return this.threads.getQueueSize() > getMaxJobsPerAcquisition() / 4;
	}

	/** Is told of each job that was made or has ended. */
	@Override
	public void jobWasAdded() {
		if (!hasEnough()) {
			super.jobWasAdded();
		}
	}

	@Override
	protected void ensureInitialization() {
		super.ensureInitialization();
		this.acquireJobsRunnable = new SequentialJobAcquisitionRunnable(this) {

			@Override
			protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
				return new Lots(this.jobExecutor);
			}

		};
	}

	/** When to look next, and for how many. */
	private final class Lots extends BackoffJobAcquisitionStrategy {

		Lots(JobExecutor executor) {
			super(executor);
		}

		@Override
		public int getNumJobsToAcquire(String processEngine) {
			return hasEnough() ? 0 : super.getNumJobsToAcquire(processEngine);
		}

		@Override
		public long getWaitTime() {
			return hasEnough() ? MILLISECONDS_WITH_ENOUGH : super.getWaitTime();
		}

	}

}
