package org.mera.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.measure.StepExecution;
import org.mera.measure.Terms;
import org.mera.reporting.ReportView.Section;

import org.springframework.stereotype.Component;

/** Puts a measure's pack into the words that people read. */
@Component
class PackWords {

	private static final long KILOBYTE = 1024;

	private final Terms terms;

	PackWords(Terms terms) {
		this.terms = terms;
	}

	ReportView view(PackDocument pack) {
		return new ReportView(pack.id(), this.terms.say("pack.title", pack.measure()), pack.planTitle(), facts(pack),
				sections(pack), List.of(steps(pack), files(pack)), "");
	}

	private List<String> facts(PackDocument pack) {
		List<String> facts = new ArrayList<>(List.of(
				this.terms.say("pack.completion", this.terms.completion(pack.completion()),
						this.terms.completion(pack.proposed())),
				this.terms.say("pack.period", day(pack.from()), day(pack.to()), day(pack.implementedOn())),
				this.terms.say("report.published-on", day(pack.publishedOn())),
				this.terms.say("pack.evidence", pack.evidence(), pack.files().size())));
		Stream.ofNullable(pack.completionReason())
			.forEach((reason) -> facts.add(1, this.terms.say("pack.completion-reason", reason)));
		return facts;
	}

	private List<Section> sections(PackDocument pack) {
		PackAnswers answers = pack.answers();
		List<Section> sections = new ArrayList<>();
		sections.add(Section.of(this.terms.say("pack.goal"), pack.goal()));
		add(sections, "summary", answers.summary());
		add(sections, "information", answers.information());
		add(sections, "participation", answers.participation());
		add(sections, "accountability", answers.accountability());
		add(sections, "obstacles", answers.obstacles());
		add(sections, "lessons", answers.lessons());
		sections.add(Section.of(this.terms.say("pack.rule"), this.terms.say("completion.rule")));
		return sections;
	}

	private void add(List<Section> sections, String question, @Nullable String answer) {
		sections.add(Section.of(this.terms.say("pack.question." + question),
				(answer != null) ? answer : this.terms.say("pack.no-answer")));
	}

	private ReportTable steps(PackDocument pack) {
		return table("steps", pack.steps().stream().map(this::row).toList(), "step", "due", "state", "achieved",
				"proofs");
	}

	private Map<String, String> row(PackDocument.Step step) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("step", step.step());
		row.put("due", step.due().equals(step.printedDue()) ? day(step.due())
				: this.terms.say("step.replanned-from", day(step.due()), day(step.printedDue())));
		row.put("state", state(step));
		row.put("achieved",
				Stream.ofNullable(step.achieved())
					.map((achieved) -> this.terms.achieved(achieved, step.minimum(), step.target()))
					.findFirst()
					.orElse(""));
		row.put("proofs", String.valueOf(step.evidence()));
		return row;
	}

	private String state(PackDocument.Step step) {
		if (step.status() == StepExecution.Status.DONE) {
			return this.terms.say("quarter.done." + (step.late() ? "late" : "in-time"), day(step.closedOn()));
		}
		return this.terms.say("step.closed-as-not-done", day(step.closedOn()),
				Stream.ofNullable(step.notDoneReason()).findFirst().orElse(""));
	}

	private ReportTable files(PackDocument pack) {
		return table("files", pack.files()
			.stream()
			.map((file) -> Map.of("title", file.title(), "file", file.name(), "size",
					this.terms.say("pack.kilobytes", (file.size() + KILOBYTE - 1) / KILOBYTE), "sha256", file.sha256()))
			.toList(), "title", "file", "size", "sha256");
	}

	private ReportTable table(String id, List<Map<String, String>> rows, String... columns) {
		return new ReportTable(id, this.terms.say("report.table." + id),
				Stream.of(columns)
					.map((key) -> new ReportTable.Column(key, this.terms.say("report.column." + key)))
					.toList(),
				rows);
	}

	private String day(LocalDate day) {
		return this.terms.day(day);
	}

}
