package org.mera.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * The figures as bars, those with the same measure and unit on one scale: a bar to the
 * median, whiskers to the minimum and the maximum, and a line where the goal is. What is
 * compared within a round has a colour of its own, and a line at one. What is nothing
 * (statements that nobody asked) is left to the table.
 */
final class Picture {

	private static final int ROW = 20;

	private static final int LEFT = 280;

	private static final int WIDTH = 460;

	private static final int RIGHT = 230;

	private static final String MERA = "#2b6ca3";

	private static final String OTHER = "#9aa5ae";

	private static final String RATIO = "#b9770e";

	private static final String GOAL = "#1a7f37";

	private final List<Report.Line> lines;

	private final StringBuilder shapes = new StringBuilder();

	private int y = 34;

	Picture(List<Report.Line> lines) {
		this.lines = lines;
	}

	String svg() {
		text(16, "start", "bold", 16, "Mera's benchmarks");
		this.y += ROW;
		text(16, "start", "normal", 12,
				"bar: median; whiskers: minimum and maximum; green line: goal; dotted line: equally fast or large");
		by(this.lines.stream().filter((line) -> line.maximum() != 0).toList(), (line) -> line.figure().benchmark())
			.forEach(this::section);
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
				font-family="Arial, Helvetica, sans-serif">
				<rect width="100%%" height="100%%" fill="white"/>
				%3$s</svg>
				""".formatted(LEFT + WIDTH + RIGHT, this.y, this.shapes);
	}

	private static Map<String, List<Report.Line>> by(List<Report.Line> lines, Function<Report.Line, String> what) {
		return lines.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
	}

	private void section(String benchmark, List<Report.Line> all) {
		this.y += 2 * ROW;
		line(16, LEFT + WIDTH + RIGHT - 16, this.y - 20, this.y - 20, "#d0d7de", "none");
		text(16, "start", "bold", 15, benchmark);
		this.y += ROW;
		by(all, (line) -> line.figure().measure() + ", " + line.figure().unit()).forEach(this::panel);
	}

	private void panel(String title, List<Report.Line> panel) {
		this.y += 4;
		text(16, "start", "bold", 12, title);
		this.y += ROW;
		double largest = panel.stream()
			.mapToDouble(
					(line) -> Math.max(line.maximum(), Goal.of(line.figure()).map(Goal::value).orElse(line.maximum())))
			.max()
			.orElse(1);
		double scale = (largest > 0) ? WIDTH / largest : 0;
		int top = this.y - 15;
		panel.forEach((line) -> bar(line, scale));
		if (isRatio(panel.get(0)) && largest >= 1) {
			line(LEFT + scale, LEFT + scale, top, this.y - 15, "#57606a", "2 3");
		}
	}

	private static boolean isRatio(Report.Line line) {
		return line.figure().unit().equals("times");
	}

	private void bar(Report.Line line, double scale) {
		text(LEFT - 8, "end", "normal", 12, line.figure().contestant() + ", " + database(line));
		this.shapes.append("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"13\" fill=\"%s\"/>\n".formatted(LEFT,
				this.y - 11, line.median() * scale, color(line)));
		double from = LEFT + line.minimum() * scale;
		double to = LEFT + line.maximum() * scale;
		if (line.rounds() > 1) {
			line(from, to, this.y - 4.5, this.y - 4.5, "#111", "none");
			line(from, from, this.y - 9, this.y, "#111", "none");
			line(to, to, this.y - 9, this.y, "#111", "none");
		}
		Optional<Goal> goal = Goal.of(line.figure());
		goal.ifPresent((wanted) -> {
			double x = LEFT + wanted.value() * scale;
			this.shapes.append(
					"<line x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\" stroke=\"%4$s\" stroke-width=\"3\"/>%n"
						.formatted(x, this.y - 14, this.y + 5, GOAL));
		});
		text(LEFT + WIDTH + 12, "start", "normal", 12, number(line.median())
				+ ((line.rounds() > 1) ? " (" + number(line.minimum()) + "\u2013" + number(line.maximum()) + ")" : "")
				+ goal.map((wanted) -> "  goal " + wanted + (wanted.isReachedBy(line.median()) ? " \u2713" : " \u2717"))
					.orElse(""));
		this.y += ROW;
	}

	private static String database(Report.Line line) {
		return line.figure().database().equals(BenchmarkDatabase.POSTGRESQL.toString()) ? "PostgreSQL" : "H2";
	}

	private static String color(Report.Line line) {
		if (isRatio(line)) {
			return RATIO;
		}
		return line.figure().contestant().startsWith(MeraEngine.NAME) ? MERA : OTHER;
	}

	private static String number(double value) {
		if (value != 0 && Math.abs(value) < 1) {
			return "%.2g".formatted(value);
		}
		return String.format(Locale.ENGLISH, (Math.abs(value) < 100) ? "%.3g" : "%,.0f", value);
	}

	private void line(double x1, double x2, double y1, double y2, String color, String dashes) {
		this.shapes
			.append("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-dasharray=\"%s\"/>\n"
				.formatted(x1, x2, y1, y2, color, dashes));
	}

	private void text(int x, String anchor, String weight, int size, String text) {
		this.shapes.append(
				"<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\" font-size=\"%d\" fill=\"#111\">%s</text>\n"
					.formatted(x, this.y, anchor, weight, size, HtmlUtils.htmlEscape(text, "UTF-8")));
	}

}
