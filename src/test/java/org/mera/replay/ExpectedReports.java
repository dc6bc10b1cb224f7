package org.mera.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.assertj.core.api.SoftAssertions;
import org.mera.reporting.ReportTable;
import org.mera.reporting.ReportView;

/**
 * Compares published reports line by line with files that people have read. What the
 * reports said is left in {@code target/reports}, to read and to take over.
 */
final class ExpectedReports {

	private static final String HASH = "\\b[0-9a-f]{64}\\b";

	/** The number of a piece of evidence before the name of its file. */
	private static final String NUMBERED_FILE = "\\b\\d+-(?=[\\w-]+\\.(pdf|png)\\b)";

	private final SoftAssertions lines = new SoftAssertions();

	private final String replay;

	private final String plan;

	ExpectedReports(String replay, String plan) {
		this.replay = replay;
		this.plan = plan;
	}

	void compare(String name, ReportView report) {
		List<String> actual = text(report).lines().toList();
		try {
			Path written = Path.of("target", "reports", this.replay, name + ".txt");
			Files.createDirectories(written.getParent());
			Files.write(written, actual);
			Path expected = Path.of("src", "test", "resources", "replay", this.replay, name + ".txt");
			this.lines.assertThat(actual)
				.as(name)
				.isEqualTo(Files.exists(expected) ? Files.readAllLines(expected) : List.of());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void verify() {
		this.lines.assertAll();
	}

	/**
	 * A test's database may have seen the plan before: its id then has another ending.
	 */
	private String text(ReportView report) {
		List<String> text = new ArrayList<>();
		text.add(report.title());
		text.add(report.subtitle());
		text.addAll(report.facts());
		report.sections().forEach((section) -> {
			text.add("");
			text.add("## " + section.heading());
			text.addAll(section.paragraphs());
		});
		report.tables().forEach((table) -> add(text, table));
		return String.join("\n", text)
			.replaceAll(HASH, "<sha256>")
			.replaceAll(NUMBERED_FILE, "<number>-")
			.replace(this.plan, "<plan>");
	}

	private static void add(List<String> text, ReportTable table) {
		text.add("");
		text.add("## " + table.heading());
		text.add(table.columns().stream().map(ReportTable.Column::heading).collect(Collectors.joining(" | ")));
		table.rows()
			.forEach((row) -> text.add(table.columns()
				.stream()
				.map((column) -> row.get(column.key()))
				.collect(Collectors.joining(" | "))));
	}

}
