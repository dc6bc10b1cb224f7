package org.mera.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.measure.Terms;
import org.mera.reporting.QuarterDocument.Delay;
import org.mera.reporting.QuarterDocument.Escalation;
import org.mera.reporting.QuarterDocument.HeldWorkshop;
import org.mera.reporting.QuarterDocument.Replanning;
import org.mera.reporting.QuarterDocument.State;
import org.mera.reporting.QuarterDocument.Totals;

import org.springframework.stereotype.Component;

/** Puts a quarter's report into the words that people read. */
@Component
public class QuarterWords {

	private final Terms terms;

	QuarterWords(Terms terms) {
		this.terms = terms;
	}

	/** The whole report. */
	public ReportView view(QuarterDocument report) {
		List<String> facts = new ArrayList<>(
				List.of(this.terms.say("report.as-of", this.terms.day(report.asOf())), totals(report)));
		Optional.ofNullable(report.publishedOn())
			.ifPresent((day) -> facts.add(1, this.terms.say("report.published-on", this.terms.day(day))));
		List<ReportView.Section> comment = Stream.ofNullable(report.comment())
			.map((text) -> ReportView.Section.of(this.terms.say("report.comment"), text))
			.toList();
		return new ReportView(report.id(),
				this.terms.say("report.quarter", this.terms.quarter(Quarter.parse(report.quarter()))),
				report.planTitle(), facts, comment, tables(report), "");
	}

	/** The report in numbers. */
	public String totals(QuarterDocument report) {
		Totals totals = report.totals();
		return this.terms.say("quarter.totals", totals.due(), totals.done(), totals.notDone(), totals.late(),
				totals.open(), totals.replanned(), totals.evidence(), totals.publicEvidence());
	}

	/** The report's tables. */
	public List<ReportTable> tables(QuarterDocument report) {
		return List.of(table("steps", report.steps(), this::row, "measure", "step", "due", "state", "reason", "proofs"),
				table("replannings", report.replannings(), this::row, "step", "before", "now", "reason", "day"),
				table("escalations", report.escalations(), this::row, "step", "due", "day", "what", "by", "reason"),
				table("goals", report.goals(),
						(each) -> row("step", each.step(), "achieved",
								this.terms.achieved(each.achieved(), each.minimum(), each.target())),
						"step", "achieved"),
				table("workshops", report.workshops(), this::row, "community", "day", "place", "attendance", "new"),
				table("openDays", report.openDays(),
						(each) -> row("day", day(each.on()), "schools", String.valueOf(each.schools()), "pupils",
								String.valueOf(each.pupils()), "teachers", String.valueOf(each.teachers()), "new",
								isNew(each.inQuarter())),
						"day", "schools", "pupils", "teachers", "new"),
				table("videos", report.videos(),
						(each) -> row("video", each.title(), "day", day(each.approvedOn()), "address",
								text(each.link()), "new", isNew(each.inQuarter())),
						"video", "day", "address", "new"),
				table("distribution", report.distribution(),
						(each) -> row("video", each.video(), "channel", each.channel(), "address", each.address(),
								"day", day(each.on()), "new", isNew(each.inQuarter())),
						"video", "channel", "address", "day", "new"),
				table("evidence", report.evidence(), (each) -> row("step", each.step(), "kind", each.kind(), "title",
						each.title(), "day", day(each.addedOn())), "step", "kind", "title", "day"));
	}

	private <T> ReportTable table(String id, List<T> facts, Function<T, Map<String, String>> row, String... columns) {
		return new ReportTable(id, this.terms.say("report.table." + id),
				Stream.of(columns)
					.map((key) -> new ReportTable.Column(key, this.terms.say("report.column." + key)))
					.toList(),
				facts.stream().map(row).toList());
	}

	private static Map<String, String> row(String... keysAndTexts) {
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < keysAndTexts.length; i += 2) {
			row.put(keysAndTexts[i], keysAndTexts[i + 1]);
		}
		return row;
	}

	private Map<String, String> row(QuarterDocument.Step step) {
		return row("measure", step.measure(), "step", step.step(), "due", day(step.due()), "state", state(step),
				"reason", reason(step), "proofs", String.valueOf(step.evidence()));
	}

	private String state(QuarterDocument.Step step) {
		String timely = step.late() ? "late" : "in-time";
		if (step.state() == State.PLANNED) {
			return this.terms.say("quarter.planned");
		}
		if (step.state() == State.OPEN) {
			return this.terms.say("quarter.open." + timely);
		}
		return this.terms.say((step.state() == State.DONE) ? "quarter.done." + timely : "quarter.not-done",
				Optional.ofNullable(step.closedOn()).map(this::day).orElse(""));
	}

	private String reason(QuarterDocument.Step step) {
		Delay delay = step.delay();
		String said = (delay != null) ? this.terms.say("quarter.delay", delay.sentence(), day(delay.newEstimate()))
				: "";
		return Stream.of(text(step.notDoneReason()), said)
			.filter((each) -> !each.isEmpty())
			.reduce((first, second) -> first + " " + second)
			.orElse("");
	}

	private Map<String, String> row(Replanning change) {
		return row("step", change.step(), "before", dates(change.oldStart(), change.oldDue()), "now",
				dates(change.newStart(), change.newDue()), "reason", change.reason(), "day", day(change.changedOn()));
	}

	private String dates(LocalDate start, LocalDate due) {
		return this.terms.say("step.dates", day(start), day(due));
	}

	private Map<String, String> row(Escalation each) {
		String what = "escalation.did." + ((each.decision() != null) ? each.decision() : each.kind());
		return row(
				"step", each.step(), "due", day(each.due()), "day", day(each.on()), "what", this.terms.say(what,
						Optional.ofNullable(each.newDue()).map(this::day).orElse(""), text(each.handedTo())),
				"by", text(each.decidedBy()), "reason", text(each.reason()));
	}

	private Map<String, String> row(HeldWorkshop each) {
		return row("community", each.community(), "day", day(each.on()), "place", each.place(), "attendance",
				this.terms.say("report.attendance", each.attendance(), each.women(), each.men(), each.others()), "new",
				isNew(each.inQuarter()));
	}

	private String isNew(boolean inQuarter) {
		return inQuarter ? this.terms.say("report.new") : "";
	}

	private String day(LocalDate day) {
		return this.terms.day(day);
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
