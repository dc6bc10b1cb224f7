package org.mera.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.mera.measure.Terms;
import org.mera.reporting.ReportView.Section;

import org.springframework.stereotype.Component;

/** Puts the report that closes a plan into the words that people read. */
@Component
class EndOfTermWords {

	private final Terms terms;

	EndOfTermWords(Terms terms) {
		this.terms = terms;
	}

	ReportView view(EndOfTermDocument report) {
		List<String> facts = List.of(
				this.terms.say("end-of-term.period", this.terms.day(report.from()), this.terms.day(report.to())),
				this.terms.say("report.published-on", this.terms.day(report.publishedOn())));
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(this.terms.say("end-of-term.summary"), report.summary()));
		Stream.ofNullable(report.lessons())
			.forEach((lessons) -> sections.add(Section.of(this.terms.say("end-of-term.lessons"), lessons)));
		return new ReportView(report.id(), this.terms.say("end-of-term.title"), report.planTitle(), facts, sections,
				List.of(measures(report)), "");
	}

	private ReportTable measures(EndOfTermDocument report) {
		List<ReportTable.Column> columns = Stream.of("measure", "completion", "steps", "closedOn")
			.map((key) -> new ReportTable.Column(key, this.terms.say("report.column." + key)))
			.toList();
		return new ReportTable("measures", this.terms.say("report.table.measures"), columns,
				report.measures().stream().map(this::row).toList());
	}

	private Map<String, String> row(EndOfTermDocument.Measure measure) {
		return Map.of("measure", measure.measure(), "completion",
				Optional.ofNullable(measure.completion()).map(this.terms::completion).orElse(""), "steps",
				this.terms.say("end-of-term.steps", measure.done(), measure.steps()), "closedOn",
				Optional.ofNullable(measure.closedOn()).map(this.terms::day).orElse(""));
	}

}
