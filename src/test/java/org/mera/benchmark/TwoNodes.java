package org.mera.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * Do two nodes finish a quarter's end sooner than one? Each is a process with a processor
 * of its own, as on a server of its own; the database has both processors. Takes
 * PostgreSQL, two processors, and {@code taskset} (Linux).
 */
final class TwoNodes implements Benchmark {

	/** Who is compared with whom. */
	static final String AGAINST_ONE = "%1$s, two nodes / %1$s, one node".formatted(MeraEngine.NAME);

	@Override
	public String name() {
		return "two-nodes";
	}

	@Override
	public void measure(Run run) throws Exception {
		if (run.database() != BenchmarkDatabase.POSTGRESQL || !run.full()
				|| Runtime.getRuntime().availableProcessors() < 2 || !isThereTaskset()) {
			System.out.println("Two nodes are measured in full mode, on PostgreSQL, with two processors and taskset.");
			return;
		}
		for (Contestant each : List.of(run.bare(), run.mera())) {
			try (NodeProcess first = new NodeProcess(each.name(), each.place(), 0);
					NodeProcess second = new NodeProcess(each.name(), each.place(), 1)) {
				// So that what is measured is compiled.
				QuarterEnd.storm(each, 2000, first, second);
				for (int deadlines : new int[] { 1000, 10_000 }) {
					run.race("%,d deadlines".formatted(deadlines), "jobs/s")
						.with(each.name() + ", one node", () -> QuarterEnd.storm(each, deadlines, first))
						.with(each.name() + ", two nodes", () -> QuarterEnd.storm(each, deadlines, first, second))
						.rounds((deadlines > 1000) ? 3 : 5);
				}
			}
		}
	}

	private static boolean isThereTaskset() {
		try {
			return new ProcessBuilder("taskset", "--version").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
