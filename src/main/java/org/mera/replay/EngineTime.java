package org.mera.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock forward and does on the way what falls due, each job at its
 * own moment. The job executor must not be active meanwhile.
 */
@Component
public class EngineTime {

	/** More than fall due in one second of a plan. */
	private static final int LOOK = 100;

	private final ManagementService managementService;

	EngineTime(ManagementService managementService) {
		this.managementService = managementService;
	}

	/** The engine's present moment. */
	public Instant now() {
		return ClockUtil.now().toInstant();
	}

	/** Sets the clock without doing anything, as when the server was off meanwhile. */
	public void jumpTo(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	/** Gives the clock back to the real time. */
	public void release() {
		ClockUtil.reset();
	}

	/**
	 * Moves the clock to a moment and does everything that falls due until then, in
	 * order.
	 */
	public void advanceTo(Instant moment) {
		runDueJobs();
		for (Optional<Instant> next = nextDue(moment); next.isPresent(); next = nextDue(moment)) {
			jumpTo(next.get().isAfter(now()) ? next.get() : now());
			runDueJobs();
		}
		jumpTo(moment);
		runDueJobs();
	}

	/** Does what is due now, until nothing is due any more. */
	public void runDueJobs() {
		for (Optional<Job> due = due(); due.isPresent(); due = due()) {
			// One at a time: what a job does may take away or bring forward others.
			this.managementService.executeJob(due.get().getId());
		}
	}

	/** The one that fell due first, of several the one that was made first. */
	private Optional<Job> due() {
		return this.managementService.createJobQuery()
			.executable()
			.active()
			.orderByJobDuedate()
			.asc()
			.listPage(0, LOOK)
			.stream()
			.min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing((job) -> UUID.fromString(job.getId()).timestamp()));
	}

	/** Of timers, and of what failed and is to be tried again. */
	private Optional<Instant> nextDue(Instant limit) {
		return this.managementService.createJobQuery()
			.active()
			.withRetriesLeft()
			.duedateLowerThan(Date.from(limit.plusMillis(1)))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst()
			.map((job) -> job.getDuedate().toInstant());
	}

}
