package org.mera.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs all benchmarks and reports on them. To add one, implement {@link Benchmark} and
 * put it into the list.
 */
public final class Benchmarks {

	private static final List<Benchmark> ALL = List.of(new IdleEngine(), new LifeCycle(), new MeasureLifeCycle(),
			new QuarterEnd(), new TwoNodes(), new PeopleAtQuarterEnd(), new StepsAtQuarterEnd(), new WorkList(),
			new ReadPages(), new StartAndMemory());

	private Benchmarks() {
	}

	/**
	 * Runs them.
	 * @param arguments {@code short} or {@code full}, and the directory for the report;
	 * {@code -Dbenchmark.only=...} names the only ones to run, separated by commas
	 */
	public static void main(String... arguments) throws IOException {
		Locale.setDefault(Locale.ENGLISH);
		Report report = new Report();
		Path directory = Path.of(arguments[1]);
		String only = System.getProperty("benchmark.only", "");
		List<String> failed = new ArrayList<>();
		for (BenchmarkDatabase database : BenchmarkDatabase.available()) {
			try (Engines engines = new Engines(database)) {
				Run run = new Run(database, engines, "full".equals(arguments[0]), "", report);
				for (Benchmark benchmark : ALL) {
					if ((only.isEmpty() || List.of(only.split(",")).contains(benchmark.name()))
							&& !isMeasured(benchmark, run)) {
						failed.add(benchmark.name() + " on " + database);
					}
					report.writeTo(directory);
				}
			}
		}
		System.out.print(report.table(null));
		System.out.println(failed.isEmpty() ? "All figures are in " + directory : "Failed: " + failed);
		System.exit(failed.isEmpty() ? 0 : 1);
	}

	/** Whatever fails, the others are measured, on engines that are started anew. */
	private static boolean isMeasured(Benchmark benchmark, Run run) {
		long begin = System.nanoTime();
		try {
			benchmark.measure(run.of(benchmark.name()));
			System.out.printf("%s%s on %s took %d s%n%n", run.report().table(run.of(benchmark.name())),
					benchmark.name(), run.database(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
			return true;
		}
		catch (Exception | LinkageError ex) {
			System.out.printf("%s on %s failed%n", benchmark.name(), run.database());
			ex.printStackTrace(System.out);
			run.engines().stop();
			return false;
		}
	}

}
