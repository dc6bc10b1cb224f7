package org.mera.workflow;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Ends the work of a node that is asked to end: lets it finish the jobs that it has
 * begun, and gives back those that it had only reserved. Otherwise they would wait until
 * the reservation runs out.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobsHandedBack implements SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(JobsHandedBack.class);

	/** Longer than a mail server may take for one of its answers. */
	private static final int SECONDS_TO_FINISH = 20;

	private final JobExecutor jobs;

	private final ThreadPoolTaskExecutor threads;

	private final JdbcClient database;

	private boolean running;

	JobsHandedBack(JobExecutor jobs, @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor threads,
			JdbcClient database) {
		this.jobs = jobs;
		this.threads = threads;
		this.database = database;
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.jobs.shutdown();
		if (!haveEnded(this.threads.getThreadPoolExecutor())) {
			// What is still being done must not be begun by another node.
			LOG.warn("Jobs are still running; what this node had reserved waits until its reservation runs out");
			return;
		}
		int handedBack = this.database.sql("""
				update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1
				where LOCK_OWNER_ = ?""").param(this.jobs.getLockOwner()).update();
		LOG.info("Handed back {} jobs that were not begun", handedBack);
	}

	private static boolean haveEnded(ThreadPoolExecutor threads) {
		threads.shutdown();
		threads.getQueue().clear();
		try {
			return threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** With the threads, that is first of all; before them, since it needs them. */
	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
