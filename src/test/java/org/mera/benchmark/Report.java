package org.mera.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** All figures of a run: as a table, as CSV and as a picture. */
final class Report {

	private final Map<Figure, List<Double>> figures = new LinkedHashMap<>();

	void add(Figure figure, double value) {
		this.figures.computeIfAbsent(figure, (key) -> new ArrayList<>()).add(value);
	}

	List<Line> lines() {
		return this.figures.entrySet().stream().map((entry) -> Line.of(entry.getKey(), entry.getValue())).toList();
	}

	/** The lines of one benchmark on one database, or all. */
	String table(@Nullable Run run) {
		String row = "%-22s %-10s %-42s %-28s %12s %12s %12s %3s  %-12s %s%n";
		return String.format(row, "benchmark", "database", "measure", "of", "median", "minimum", "maximum", "n", "unit",
				"goal")
				+ lines().stream()
					.filter((line) -> run == null || (line.figure().benchmark().equals(run.benchmark())
							&& line.figure().database().equals(run.database().toString())))
					.map((line) -> String.format(row, line.figure().benchmark(), line.figure().database(),
							line.figure().measure(), line.figure().contestant(), text(line.median()),
							text(line.minimum()), text(line.maximum()), line.rounds(), line.figure().unit(),
							goal(line)))
					.collect(Collectors.joining());
	}

	private static String goal(Line line) {
		return Goal.of(line.figure()).map(Goal::toString).orElse("");
	}

	private static String text(double value) {
		return String.format((Math.abs(value) < 100) ? "%.2f" : "%.0f", value);
	}

	/** Writes {@code benchmark.csv} and {@code benchmark.svg}. */
	void writeTo(Path directory) throws IOException {
		Files.createDirectories(directory);
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setHeader("benchmark", "database", "measure", "of", "median", "minimum", "maximum", "rounds", "unit",
					"goal")
			.get();
		try (CSVPrinter csv = format.print(Files.newBufferedWriter(directory.resolve("benchmark.csv")))) {
			for (Line line : lines()) {
				csv.printRecord(line.figure().benchmark(), line.figure().database(), line.figure().measure(),
						line.figure().contestant(), line.median(), line.minimum(), line.maximum(), line.rounds(),
						line.figure().unit(), goal(line));
			}
		}
		Files.writeString(directory.resolve("benchmark.svg"), new Picture(lines()).svg());
	}

	/**
	 * A figure over all rounds.
	 *
	 * @param figure what it is about
	 * @param rounds how many values there are
	 */
	record Line(Figure figure, double median, double minimum, double maximum, int rounds) {

		static Line of(Figure figure, List<Double> values) {
			List<Double> sorted = values.stream().sorted().toList();
			int middle = sorted.size() / 2;
			double median = (sorted.size() % 2 == 1) ? sorted.get(middle)
					: (sorted.get(middle - 1) + sorted.get(middle)) / 2;
			return new Line(figure, median, sorted.get(0), sorted.get(sorted.size() - 1), sorted.size());
		}

	}

}
