package org.mera.benchmark;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Deadlines of the neutral process that fall due in the same second: how many a second
 * get their manager's task?
 */
final class QuarterEnd implements Benchmark {

	/** What 50,000 deadlines take, divided by what five times 10,000 take. */
	static final String GROWTH = "growth from 10,000 to 50,000 deadlines";

	private final Map<Integer, List<Double>> rates = new HashMap<>();

	/** Each storm has an hour of its own. */
	private static Instant hour = Instant.parse("2023-02-01T10:00:00Z");

	@Override
	public String name() {
		return "quarter-end";
	}

	@Override
	public void measure(Run run) throws Exception {
		for (Contestant each : List.of(run.bare(), run.mera())) {
			storm(each, run.warming(200, 2000));
			count(each, run);
		}
		for (int deadlines : run.full() ? new int[] { 1000, 10_000, 50_000 } : new int[] { 1000 }) {
			Race race = run.race("%,d deadlines".formatted(deadlines), "jobs/s")
				.with(run.bare().name(), () -> storm(run.bare(), deadlines))
				.with(run.mera().name(), () -> noted(storm(run.mera(), deadlines), deadlines));
			race.rounds(run.rounds((deadlines > 1000) ? 2 : 5));
		}
		if (run.full()) {
			run.note(GROWTH, MeraEngine.NAME, "times", rate(10_000) / rate(50_000));
		}
	}

	private double noted(double rate, int deadlines) {
		this.rates.computeIfAbsent(deadlines, (key) -> new ArrayList<>()).add(rate);
		return rate;
	}

	private double rate(int deadlines) {
		return Percentile.of(this.rates.get(deadlines), 50);
	}

	private static void count(Contestant contestant, Run run) throws Exception {
		int deadlines = 200;
		prepare(contestant, deadlines);
		contestant.statements().begin();
		fire(contestant);
		run.note("neutral deadline", contestant, contestant.statements(), deadlines, "job");
	}

	/** Jobs in a second, from the moment at which they fall due. */
	static double storm(Contestant contestant, int deadlines) throws Exception {
		prepare(contestant, deadlines);
		return deadlines * 1e9 / fire(contestant).toNanos();
	}

	/** The same, done by nodes on the contestant's database instead of itself. */
	static double storm(Contestant contestant, int deadlines, NodeProcess... nodes) throws Exception {
		prepare(contestant, deadlines);
		Contestant.clock(Date.from(hour.plusSeconds(1)));
		long begin = System.nanoTime();
		for (NodeProcess node : nodes) {
			node.work(hour.plusSeconds(1));
		}
		Duration took = DueTimers.awaitNone(contestant, begin);
		for (NodeProcess node : nodes) {
			node.rest();
		}
		return deadlines * 1e9 / took.toNanos();
	}

	/** Makes instances with one deadline for all. */
	static void prepare(Contestant contestant, int deadlines) throws SQLException {
		hour = hour.plus(Duration.ofHours(1));
		Contestant.clock(Date.from(hour.minusSeconds(60)));
		String first = contestant.start("neutral-deadline", "deadline",
				Map.of("dueAt", Date.from(hour.minusSeconds(1)), "overdueAt", Date.from(hour)));
		new ManyInstances(contestant).copy(first, deadlines - 1);
	}

	/** Lets the deadlines pass; the time until none is left. */
	static Duration fire(Contestant contestant) throws InterruptedException {
		Contestant.clock(Date.from(hour.plusSeconds(1)));
		long begin = System.nanoTime();
		contestant.jobExecutor().start();
		try {
			return DueTimers.awaitNone(contestant, begin);
		}
		finally {
			contestant.jobExecutor().shutdown();
		}
	}

}
