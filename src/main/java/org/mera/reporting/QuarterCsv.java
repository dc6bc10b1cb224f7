package org.mera.reporting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.mera.reporting.QuarterDocument.Delay;

/**
 * A quarter's report as a table for programs: a row for each fact, whose {@code kind}
 * says which columns it fills.
 */
final class QuarterCsv {

	/** The columns in their order. */
	private enum Column {

		REPORT, AS_OF, KIND, ID, MEASURE_ID, STEP_ID, TITLE, STATE, DAY, DUE, NEW_DUE, LATE, IN_QUARTER, COUNT, MINIMUM,
		TARGET, WOMEN, MEN, OTHERS, PLACE, ADDRESS, REASON, BY, SHA256

	}

	/** With these a cell would begin a formula in a spreadsheet. */
	private static final String FORMULAS = "=+-@\t\r\n";

	private final List<Map<Column, Object>> rows = new ArrayList<>();

	private final QuarterDocument report;

	QuarterCsv(QuarterDocument report) {
		this.report = report;
		addSteps();
		addDecisions();
		addResults();
		addProofs();
	}

	private void addSteps() {
		for (QuarterDocument.Step each : this.report.steps()) {
			Delay delay = each.delay();
			Row row = row("step", each.id()).with(Column.MEASURE_ID, each.measureId())
				.with(Column.STEP_ID, each.id())
				.with(Column.TITLE, each.step())
				.with(Column.STATE, each.state())
				.with(Column.DAY, each.closedOn())
				.with(Column.DUE, each.due())
				.with(Column.LATE, each.late())
				.with(Column.IN_QUARTER, each.dueInQuarter())
				.with(Column.COUNT, each.evidence())
				.with(Column.REASON, each.notDoneReason());
			if (delay != null) {
				row.with(Column.REASON, delay.sentence()).with(Column.NEW_DUE, delay.newEstimate());
			}
		}
		this.report.goals()
			.forEach((each) -> row("goal", each.stepId() + ".goal").with(Column.STEP_ID, each.stepId())
				.with(Column.TITLE, each.step())
				.with(Column.COUNT, each.achieved())
				.with(Column.MINIMUM, each.minimum())
				.with(Column.TARGET, each.target()));
	}

	private void addDecisions() {
		this.report.replannings()
			.forEach((each) -> row("replanning", each.id()).with(Column.STEP_ID, each.stepId())
				.with(Column.TITLE, each.step())
				.with(Column.DAY, each.changedOn())
				.with(Column.DUE, each.oldDue())
				.with(Column.NEW_DUE, each.newDue())
				.with(Column.REASON, each.reason()));
		this.report.escalations()
			.forEach((each) -> row("escalation", each.id()).with(Column.STEP_ID, each.stepId())
				.with(Column.TITLE, each.step())
				.with(Column.STATE, (each.decision() != null) ? each.decision() : each.kind())
				.with(Column.DAY, each.on())
				.with(Column.DUE, each.due())
				.with(Column.NEW_DUE, each.newDue())
				.with(Column.REASON, each.reason())
				.with(Column.BY, each.decidedBy()));
	}

	private void addResults() {
		this.report.workshops()
			.forEach((each) -> row("workshop", each.id()).with(Column.MEASURE_ID, each.measureId())
				.with(Column.TITLE, each.community())
				.with(Column.DAY, each.on())
				.with(Column.IN_QUARTER, each.inQuarter())
				.with(Column.COUNT, each.attendance())
				.with(Column.WOMEN, each.women())
				.with(Column.MEN, each.men())
				.with(Column.OTHERS, each.others())
				.with(Column.PLACE, each.place()));
		this.report.openDays()
			.forEach((each) -> row("open-day", each.id()).with(Column.DAY, each.on())
				.with(Column.IN_QUARTER, each.inQuarter())
				.with(Column.COUNT, each.pupils() + each.teachers()));
		this.report.videos()
			.forEach((each) -> row("video", each.id()).with(Column.TITLE, each.title())
				.with(Column.DAY, each.approvedOn())
				.with(Column.IN_QUARTER, each.inQuarter())
				.with(Column.ADDRESS, each.link()));
		this.report.distribution()
			.forEach((each) -> row("distribution", each.id()).with(Column.TITLE, each.video())
				.with(Column.DAY, each.on())
				.with(Column.IN_QUARTER, each.inQuarter())
				.with(Column.PLACE, each.channel())
				.with(Column.ADDRESS, each.address()));
	}

	private void addProofs() {
		this.report.evidence()
			.forEach((each) -> row("evidence", each.id()).with(Column.STEP_ID, each.stepId())
				.with(Column.TITLE, each.title())
				.with(Column.STATE, each.kind())
				.with(Column.DAY, each.addedOn())
				.with(Column.SHA256, each.sha256()));
	}

	private Row row(String kind, String id) {
		Map<Column, Object> row = new EnumMap<>(Column.class);
		this.rows.add(row);
		return new Row(row).with(Column.REPORT, this.report.id())
			.with(Column.AS_OF, this.report.asOf())
			.with(Column.KIND, kind)
			.with(Column.ID, id);
	}

	String text() {
		StringWriter text = new StringWriter();
		try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
			csv.printRecord(Stream.of(Column.values()).map((each) -> each.name().toLowerCase(Locale.ROOT)));
			for (Map<Column, Object> row : this.rows) {
				csv.printRecord(Stream.of(Column.values()).map((each) -> cell(row.get(each))));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** Words that a spreadsheet would calculate become text. */
	private static Object cell(@Nullable Object value) {
		if (value instanceof String text && !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0) {
			return "'" + text;
		}
		return (value != null) ? value : "";
	}

	private record Row(Map<Column, Object> cells) {

		Row with(Column column, @Nullable Object value) {
			if (value != null) {
				this.cells.put(column, value);
			}
			return this;
		}

	}

}
