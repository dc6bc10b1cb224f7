package org.mera.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;

/**
 * The neutral process from start to end: who completes more tasks in a second? Each
 * instance is ten tasks with ten timers; of every task three values are kept.
 */
final class LifeCycle implements Benchmark {

	private static final int TASKS = 10;

	private int started;

	@Override
	public String name() {
		return "life-cycle";
	}

	@Override
	public void measure(Run run) throws Exception {
		clock();
		for (Contestant each : List.of(run.bare(), run.mera())) {
			carryOut(each, Duration.ofSeconds(run.warming(4, 60)));
			count(each, run);
		}
		Duration turn = Duration.ofSeconds(run.number(1, 20));
		run.race("neutral process", "tasks/s")
			.with(run.bare().name(), () -> carryOut(run.bare(), turn))
			.with(run.mera().name(), () -> carryOut(run.mera(), turn))
			.rounds(run.rounds(9));
	}

	private static void clock() {
		Contestant.clock(Date.from(Instant.parse("2023-02-01T09:00:00Z")));
	}

	private void count(Contestant contestant, Run run) {
		int instances = 5;
		contestant.statements().begin();
		for (int number = 0; number < instances; number++) {
			carryOut(contestant);
		}
		run.note("neutral process", contestant, contestant.statements(), instances * TASKS, "task");
	}

	/** Carries out instances for about so long; tasks in a second. */
	private double carryOut(Contestant contestant, Duration atLeast) {
		long begin = System.nanoTime();
		int instances = 0;
		while (System.nanoTime() - begin < atLeast.toNanos()) {
			carryOut(contestant);
			instances++;
		}
		return instances * TASKS * 1e9 / (System.nanoTime() - begin);
	}

	private void carryOut(Contestant contestant) {
		contestant.actAs("coordinator", "coordinators");
		String instance = contestant.start("neutral-life-cycle", "neutral-" + ++this.started,
				Map.of("dueAt", day(20), "reminderAt", day(15), "overdueAt", day(21), "title", "A step of a plan",
						"measure", "measure-1", "number", 7, "urgent", false));
		contestant.actAs("officer", "officers");
		for (List<Task> open = contestant.tasksOf(instance); !open.isEmpty(); open = contestant.tasksOf(instance)) {
			open.forEach((task) -> contestant.complete(task.getId(),
					Map.of("note", "All went well", "hours", 5, "result", "done")));
		}
		contestant.actAs(null);
	}

	private static Date day(int day) {
		return Date.from(Instant.parse("2023-02-%02dT22:00:00Z".formatted(day)));
	}

}
