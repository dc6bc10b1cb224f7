package org.mera.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ProcessEngine;

/**
 * Deadlines of the neutral process that fall due in the same second: how many a second
 * get their manager's task, on one node and on two?
 */
final class QuarterEnd implements Benchmark {

	private static final Duration LONGEST = Duration.ofMinutes(20);

	/** Each storm has an hour of its own. */
	private static Instant hour = Instant.parse("2023-02-01T10:00:00Z");

	@Override
	public String name() {
		return "quarter-end";
	}

	@Override
	public void measure(Run run) throws Exception {
		for (Contestant each : List.of(run.bare(), run.mera())) {
			storm(each, run.number(200, 2000));
			count(each, run);
		}
		for (int deadlines : run.full() ? new int[] { 1000, 10_000, 50_000 } : new int[] { 1000 }) {
			Race race = run.race("%,d deadlines".formatted(deadlines), "jobs/s")
				.with(run.bare().name(), () -> storm(run.bare(), deadlines))
				.with(run.mera().name(), () -> storm(run.mera(), deadlines));
			if (run.database() == BenchmarkDatabase.POSTGRESQL && run.full()) {
				race.with("two nodes of Mera", () -> storm(run.mera(), deadlines, run.engines().secondNode()));
			}
			race.rounds(run.number(3, (deadlines > 10_000) ? 3 : 5));
		}
	}

	private static void count(Contestant contestant, Run run) throws Exception {
		int deadlines = 200;
		prepare(contestant, deadlines);
		contestant.statements().begin();
		fire(contestant);
		run.note("neutral deadline", contestant, contestant.statements(), deadlines, "job");
	}

	/** Jobs in a second, from the moment at which they fall due. */
	static double storm(Contestant contestant, int deadlines, Contestant... helpers) throws Exception {
		prepare(contestant, deadlines);
		return deadlines * 1e9 / fire(contestant, helpers).toNanos();
	}

	/** Starts instances, two at a time, with one deadline for all. */
	static void prepare(Contestant contestant, int deadlines) throws Exception {
		hour = hour.plus(Duration.ofHours(1));
		Contestant.clock(Date.from(hour.minusSeconds(60)));
		ExecutorService pool = Executors.newFixedThreadPool(2);
		List<Future<?>> starts = new ArrayList<>();
		for (int number = 0; number < deadlines; number++) {
			String key = "deadline-" + number;
			starts.add(pool.submit(() -> contestant.start("neutral-deadline", key,
					Map.of("dueAt", Date.from(hour.minusSeconds(1)), "overdueAt", Date.from(hour)))));
		}
		for (Future<?> start : starts) {
			start.get();
		}
		pool.shutdown();
	}

	/** Lets the deadlines pass; the time until none is left. */
	static Duration fire(Contestant contestant, Contestant... helpers) throws InterruptedException {
		Contestant.clock(Date.from(hour.plusSeconds(1)));
		long begin = System.nanoTime();
		contestant.jobExecutor().start();
		for (Contestant helper : helpers) {
			helper.jobExecutor().start();
		}
		try {
			while (due(contestant.engine()) > 0) {
				if (System.nanoTime() - begin > LONGEST.toNanos()) {
					throw new IllegalStateException("Deadlines are left");
				}
				Thread.sleep(25);
			}
			return Duration.ofNanos(System.nanoTime() - begin);
		}
		finally {
			contestant.jobExecutor().shutdown();
			for (Contestant helper : helpers) {
				helper.jobExecutor().shutdown();
			}
		}
	}

	private static long due(ProcessEngine engine) {
		return engine.getManagementService().createJobQuery().timers().executable().count();
	}

}
