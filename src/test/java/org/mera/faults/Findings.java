package org.mera.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was tried and what was found, as a table that is printed at the end and kept in
 * {@code target/faults}, together with all others in {@code findings.txt}.
 */
final class Findings implements AutoCloseable {

	private static final Path FOLDER = Path.of("target/faults");

	private static final String ALL = "findings.txt";

	private static final int LEFT = 58;

	private final String name;

	private final List<String> lines = new ArrayList<>();

	private final long begin = System.nanoTime();

	private String result = "BROKEN: the test says what was wrong";

	/**
	 * Begins a table.
	 * @param name the file's name
	 * @param title what is tried
	 */
	Findings(String name, String title) {
		this.name = name;
		this.lines.add(title);
		this.lines.add("-".repeat(title.length()));
	}

	/** One line of the table. */
	void note(String what, Object found) {
		String padded = (what.length() < LEFT) ? what + " " + ".".repeat(LEFT - what.length()) : what;
		this.lines.add(padded + " " + found);
	}

	/** Nothing was wrong: the last thing that a test says. */
	void held() {
		this.result = "held";
	}

	@Override
	public void close() {
		note("tried", LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES) + ", for "
				+ Duration.ofNanos(System.nanoTime() - this.begin).toSeconds() + " s");
		note("result", this.result);
		String table = String.join("\n", this.lines) + "\n";
		System.out.println("\n" + table);
		try {
			Files.createDirectories(FOLDER);
			Files.writeString(FOLDER.resolve(this.name + ".txt"), table, StandardCharsets.UTF_8);
			putTogether();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void putTogether() throws IOException {
		try (Stream<Path> tables = Files.list(FOLDER)) {
			List<String> all = new ArrayList<>();
			for (Path table : tables.filter((file) -> !file.endsWith(ALL)).sorted().toList()) {
				all.add(Files.readString(table, StandardCharsets.UTF_8));
			}
			Files.writeString(FOLDER.resolve(ALL), String.join("\n", all), StandardCharsets.UTF_8);
		}
	}

}
