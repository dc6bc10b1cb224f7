package org.mera.benchmark;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Objects;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Waits until no timer is due any more, by a look that ends at the first one it finds.
 * The engine's own count reads every due job: asked often enough to see the end, it keeps
 * the database busier than the jobs do.
 */
final class DueTimers {

	private static final String ONE = "select 1 from ACT_RU_JOB where TYPE_ = 'timer' and RETRIES_ > 0 and DUEDATE_ <= ? limit 1";

	private static final Duration LONGEST = Duration.ofMinutes(20);

	private DueTimers() {
	}

	/** The time from {@link System#nanoTime()} until none is due. */
	static Duration awaitNone(Contestant contestant, long begin) throws InterruptedException {
		JdbcTemplate uncounted = new JdbcTemplate(
				Objects.requireNonNull(contestant.statements().getTargetDataSource()));
		Timestamp now = new Timestamp(ClockUtil.getCurrentTime().getTime());
		while (!uncounted.queryForList(ONE, now).isEmpty()) {
			if (System.nanoTime() - begin > LONGEST.toNanos()) {
				throw new IllegalStateException("Timers are left");
			}
			Thread.sleep(25);
		}
		return Duration.ofNanos(System.nanoTime() - begin);
	}

}
