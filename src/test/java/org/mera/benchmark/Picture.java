package org.mera.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * The figures as bars, those with the same measure and unit on one scale: a bar to the
 * median, a line from the minimum to the maximum.
 */
final class Picture {

	private static final int ROW = 18;

	private static final int LEFT = 330;

	private static final int WIDTH = 420;

	private final List<Report.Line> lines;

	private final StringBuilder shapes = new StringBuilder();

	private int y = ROW;

	Picture(List<Report.Line> lines) {
		this.lines = lines;
	}

	String svg() {
		Map<String, List<Report.Line>> panels = this.lines.stream()
			.collect(Collectors.groupingBy(
					(line) -> line.figure().benchmark() + ": " + line.figure().measure() + ", " + line.figure().unit(),
					LinkedHashMap::new, Collectors.toList()));
		panels.forEach(this::panel);
		return """
				<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">
				<rect width="100%%" height="100%%" fill="white"/>
				%s</svg>
				""".formatted(LEFT + WIDTH + 90, this.y, this.shapes);
	}

	private void panel(String title, List<Report.Line> panel) {
		text(8, "start", "bold", title);
		this.y += ROW;
		double largest = panel.stream().mapToDouble(Report.Line::maximum).max().orElse(1);
		panel.forEach((line) -> bar(line, (largest > 0) ? WIDTH / largest : 0));
		this.y += ROW / 2;
	}

	private void bar(Report.Line line, double scale) {
		text(LEFT - 8, "end", "normal", line.figure().contestant() + ", " + line.figure().database());
		this.shapes.append("<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\" fill=\"#7aa6c2\"/>\n".formatted(LEFT,
				this.y - 10, line.median() * scale));
		this.shapes.append("<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#123\" stroke-width=\"2\"/>\n"
			.formatted(LEFT + line.minimum() * scale, LEFT + line.maximum() * scale, this.y - 4, this.y - 4));
		text(LEFT + (int) (line.maximum() * scale) + 6, "start", "normal", "%.4g".formatted(line.median()));
		this.y += ROW;
	}

	private void text(int x, String anchor, String weight, String text) {
		this.shapes.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" font-weight=\"%s\">%s</text>\n".formatted(x,
				this.y, anchor, weight, HtmlUtils.htmlEscape(text)));
	}

}
