package org.mera.publicpage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.mera.actionplan.Quarter;
import org.mera.measure.Terms;
import org.mera.progress.StepProgress;
import org.mera.publicpage.Timeline.Column;
import org.mera.publicpage.Timeline.Row;

/** Measures out a {@link Timeline}. */
class TimelineDrawing {

	private static final int HEAD = 32;

	private static final int ROW = 48;

	private final List<PublishedStep> steps;

	private final LocalDate today;

	private final Terms terms;

	private final Quarter first;

	private final Quarter last;

	TimelineDrawing(PublishedPlan plan, Terms terms) {
		this.steps = plan.measures().stream().flatMap((measure) -> measure.steps().stream()).toList();
		this.today = plan.asOf();
		this.terms = terms;
		List<LocalDate> days = this.steps.stream().flatMap(TimelineDrawing::days).toList();
		this.first = Quarter.of(days.stream().min(LocalDate::compareTo).orElse(this.today));
		this.last = Quarter.of(days.stream().max(LocalDate::compareTo).orElse(this.today));
	}

	private static Stream<LocalDate> days(PublishedStep step) {
		StepProgress progress = step.progress();
		return Stream
			.of(progress.start(), progress.due(), progress.printedStart(), progress.printedDue(), progress.openedOn(),
					progress.closedOn())
			.filter(Objects::nonNull);
	}

	Timeline draw() {
		List<Row> rows = new ArrayList<>();
		for (PublishedStep step : this.steps) {
			rows.add(row(step, HEAD + rows.size() * ROW));
		}
		List<Column> quarters = IntStream.rangeClosed(0, this.first.until(this.last))
			.mapToObj(this.first::plus)
			.map((quarter) -> new Column(place(quarter.firstDay()),
					"Q" + quarter.number() + " \u2019" + "%02d".formatted(quarter.year() % 100)))
			.toList();
		boolean inside = !this.today.isBefore(this.first.firstDay()) && !this.today.isAfter(this.last.lastDay());
		return new Timeline(HEAD + rows.size() * ROW, quarters, rows, inside ? place(this.today) : "");
	}

	private Row row(PublishedStep step, int top) {
		StepProgress progress = step.progress();
		boolean moved = !progress.start().equals(progress.printedStart())
				|| !progress.due().equals(progress.printedDue());
		String word = this.terms.say("publicpage.state." + step.state());
		return new Row(top, this.terms.say("publicpage.timeline.step", step.number(), word, progress.title()),
				step.state().name(), place(progress.start()), width(progress.start(), progress.due()),
				moved ? place(progress.printedStart()) : "",
				moved ? width(progress.printedStart(), progress.printedDue()) : "");
	}

	private String place(LocalDate day) {
		return percent(ChronoUnit.DAYS.between(this.first.firstDay(), day));
	}

	private String width(LocalDate from, LocalDate to) {
		return percent(ChronoUnit.DAYS.between(from, to) + 1);
	}

	private String percent(long days) {
		long all = ChronoUnit.DAYS.between(this.first.firstDay(), this.last.lastDay()) + 1;
		return String.format(Locale.ROOT, "%.2f%%", 100.0 * days / all);
	}

}
