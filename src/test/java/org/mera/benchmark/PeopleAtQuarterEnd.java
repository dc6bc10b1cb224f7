package org.mera.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

import org.camunda.bpm.engine.task.Task;

/**
 * An officer claims and completes one task after the other: how long does each take while
 * nothing else happens, and how long while all deadlines fall due?
 */
final class PeopleAtQuarterEnd implements Benchmark {

	private static final Date LATER = Date.from(Instant.parse("2023-02-20T22:00:00Z"));

	private final Deque<String> instances = new ArrayDeque<>();

	@Override
	public String name() {
		return "people-at-quarter-end";
	}

	@Override
	public void measure(Run run) throws Exception {
		Contestant mera = run.mera();
		mera.actAs(null);
		for (int round = 0; round < run.rounds(5); round++) {
			QuarterEnd.prepare(mera, run.number(300, 5000));
			for (int number = 0; number < run.number(70, 600); number++) {
				this.instances.add(mera.start("neutral-life-cycle", "people-" + number,
						Map.of("dueAt", LATER, "reminderAt", LATER, "overdueAt", LATER)));
			}
			long until = System.nanoTime() + Duration.ofMillis(run.number(1500, 20_000)).toNanos();
			double quiet = Percentile.of(work(mera, () -> System.nanoTime() < until), 95);
			CompletableFuture<Void> storm = CompletableFuture.runAsync(() -> fire(mera));
			double meanwhile = Percentile.of(work(mera, () -> !storm.isDone()), 95);
			storm.join();
			run.note("claim and complete, 95th percentile", "quiet", "ms", quiet);
			run.note("claim and complete, 95th percentile", "while deadlines pass", "ms", meanwhile);
			run.note("claim and complete, 95th percentile", "while deadlines pass / quiet", "times", meanwhile / quiet);
			leave(mera);
		}
	}

	private static void fire(Contestant mera) {
		try {
			QuarterEnd.fire(mera);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Milliseconds that each task took. */
	private List<Double> work(Contestant mera, BooleanSupplier goesOn) {
		List<Double> took = new ArrayList<>();
		mera.actAs("officer", "officers");
		while (goesOn.getAsBoolean() && !this.instances.isEmpty()) {
			String instance = this.instances.remove();
			Task task = mera.tasksOf(instance).get(0);
			long begin = System.nanoTime();
			mera.engine().getTaskService().claim(task.getId(), "officer");
			mera.complete(task.getId(), Map.of("note", "All went well", "hours", 5, "result", "done"));
			took.add((System.nanoTime() - begin) / 1e6);
			this.instances.add(instance);
		}
		mera.actAs(null);
		return took;
	}

	/** Nothing of it shall fall due later. */
	private void leave(Contestant mera) {
		this.instances.forEach((instance) -> {
			if (!mera.tasksOf(instance).isEmpty()) {
				mera.engine().getRuntimeService().deleteProcessInstance(instance, "Benchmark ended");
			}
		});
		this.instances.clear();
	}

}
