package org.mera.workflow;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Lets jobs wait a moment for people: while somebody is at work, one job is done at a
 * time, and it begins when no person's command is under way. When a quarter ends, people
 * notice little of thousands of deadlines that pass in the same second; while nobody is
 * at work all threads do jobs. No job waits for long, and none while it holds a
 * connection to the database.
 */
class PeopleFirst extends CommandInterceptor {

	private final Supplier<IdentityService> identity;

	private final Waits waits;

	private final Semaphore oneJob = new Semaphore(1, true);

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition nobody = this.lock.newCondition();

	private int underWay;

	private long lastSeen;

	PeopleFirst(Supplier<IdentityService> identity, Waits waits) {
		this.identity = identity;
		this.waits = waits;
		this.lastSeen = System.nanoTime() - waits.atWork().toNanos();
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Context.getCommandContext() != null) {
			return this.next.execute(command);
		}
		if (this.identity.get().getCurrentAuthentication() != null) {
			return ofAPerson(command);
		}
		return (command instanceof ExecuteJobsCmd && arePeopleAtWork()) ? inTurn(command) : this.next.execute(command);
	}

	private <T> T ofAPerson(Command<T> command) {
		count(1);
		try {
			return this.next.execute(command);
		}
		finally {
			count(-1);
		}
	}

	private void count(int more) {
		this.lock.lock();
		try {
			this.underWay += more;
			this.lastSeen = System.nanoTime();
			if (this.underWay == 0) {
				this.nobody.signalAll();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean arePeopleAtWork() {
		this.lock.lock();
		try {
			return this.underWay > 0 || System.nanoTime() - this.lastSeen < this.waits.atWork().toNanos();
		}
		finally {
			this.lock.unlock();
		}
	}

	private <T> T inTurn(Command<T> job) {
		boolean alone = false;
		try {
			alone = this.oneJob.tryAcquire(this.waits.forJobs().toMillis(), TimeUnit.MILLISECONDS);
			waitForPeople();
			return this.next.execute(job);
		}
		catch (InterruptedException ex) {
			// Whoever ends the threads wants the jobs that were begun to end, too.
			Thread.currentThread().interrupt();
			return this.next.execute(job);
		}
		finally {
			if (alone) {
				this.oneJob.release();
			}
		}
	}

	private void waitForPeople() throws InterruptedException {
		this.lock.lock();
		try {
			for (long left = this.waits.forPeople().toNanos(); left > 0 && this.underWay > 0;) {
				left = this.nobody.awaitNanos(left);
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * How long who waits.
	 *
	 * @param atWork how long after a command its person is taken to be at work
	 * @param forPeople how long a job waits at most for people's commands to end
	 * @param forJobs how long a job waits at most for other jobs to end
	 */
	record Waits(Duration atWork, Duration forPeople, Duration forJobs) {

		static final Waits SHORT = new Waits(Duration.ofMillis(100), Duration.ofMillis(20), Duration.ofSeconds(1));

	}

}
