package org.mera.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was tried and what was found, as a table that is printed at the end and kept in
 * {@code target/faults}.
 */
final class Findings implements AutoCloseable {

	private static final int LEFT = 58;

	private final String name;

	private final List<String> lines = new ArrayList<>();

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

	@Override
	public void close() {
		String table = String.join("\n", this.lines) + "\n";
		System.out.println("\n" + table);
		try {
			Path folder = Files.createDirectories(Path.of("target/faults"));
			Files.writeString(folder.resolve(this.name + ".txt"), table, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
