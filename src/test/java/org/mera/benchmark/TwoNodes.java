package org.mera.benchmark;

import java.util.List;

/**
 * Do two nodes finish a quarter's end sooner than one? Each is a process with half a
 * processor, as on a small server of its own; the database has what they leave. Takes
 * PostgreSQL and what {@link HalfAProcessor} takes.
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
				|| Runtime.getRuntime().availableProcessors() < 2 || !HalfAProcessor.isPossible()) {
			System.out.println("Two nodes are measured in full mode, on PostgreSQL, with two processors, as root.");
			return;
		}
		for (Contestant each : List.of(run.bare(), run.mera())) {
			try (NodeProcess first = new NodeProcess(each.name(), each.place());
					NodeProcess second = new NodeProcess(each.name(), each.place())) {
				// So that what is measured is compiled.
				QuarterEnd.storm(each, 2000, first, second);
				for (int deadlines : new int[] { 1000, 10_000 }) {
					run.race("%,d deadlines".formatted(deadlines), "jobs/s")
						.with(each.name() + ", one node", () -> QuarterEnd.storm(each, deadlines, first))
						.with(each.name() + ", two nodes", () -> QuarterEnd.storm(each, deadlines, first, second))
						.rounds(3);
				}
			}
		}
	}

}
