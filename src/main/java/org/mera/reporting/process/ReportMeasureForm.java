package org.mera.reporting.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mera.evidence.Piece;
import org.mera.measure.Completion;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.Terms;
import org.mera.reporting.AnswerDrafts;
import org.mera.reporting.MeasureRecord;
import org.mera.reporting.PackAnswers;
import org.mera.reporting.PackFiles;
import org.mera.reporting.Packs;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/**
 * What the form "Report on the measure" shows: the record, the proposal and its rule, the
 * answers to begin with, and the files that can go along.
 */
@Component
class ReportMeasureForm implements FormData {

	private static final long KILOBYTE = 1024;

	private final Packs packs;

	private final AnswerDrafts answers;

	private final PackFiles files;

	private final DueDates dueDates;

	private final Terms terms;

	ReportMeasureForm(Packs packs, AnswerDrafts answers, PackFiles files, DueDates dueDates, Terms terms) {
		this.packs = packs;
		this.answers = answers;
		this.files = files;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "report-measure";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		MeasureRecord record = this.packs.record(context.businessKey());
		MeasureExecution measure = record.measure();
		Completion proposed = record.proposed();
		Map<String, Object> values = new HashMap<>();
		values.put("measure", measure.number() + ". " + measure.title());
		values.put("period", this.terms.say("step.dates", this.terms.day(measure.periodStart()),
				this.terms.day(measure.periodEnd())));
		values.put("steps", record.steps().stream().map((step) -> row(record, step)).toList());
		values.put("proposed", proposed.name());
		values.put("proposal", this.terms.completion(proposed));
		values.put("completion", proposed.name());
		values.put("rule", this.terms.say("completion.rule"));
		addAnswers(values, this.answers.draft(record));
		addFiles(values, record.pieces());
		return values;
	}

	private static void addAnswers(Map<String, Object> values, PackAnswers draft) {
		values.put("summary", draft.summary());
		values.put("information", text(draft.information()));
		values.put("participation", text(draft.participation()));
		values.put("accountability", text(draft.accountability()));
		values.put("obstacles", text(draft.obstacles()));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private void addFiles(Map<String, Object> values, List<Piece> all) {
		values.put("offered",
				this.files.offered(all)
					.stream()
					.map((piece) -> new Option(this.terms.say("pack.file", piece.title(), piece.fileName(),
							(piece.size() + KILOBYTE - 1) / KILOBYTE), String.valueOf(piece.id())))
					.toList());
		values.put("withheld",
				all.stream()
					.flatMap((piece) -> this.files.obstacle(piece)
						.map((obstacle) -> Map.of("title", piece.title(), "file", piece.fileName(), "why",
								this.terms.say(obstacle, this.files.largest())))
						.stream())
					.toList());
		values.put("limits", this.terms.say("pack.limits", this.files.most(), this.files.largest()));
	}

	private Map<String, String> row(MeasureRecord record, StepExecution step) {
		return Map.of("step", step.number() + ". " + step.title(), "due", due(step), "outcome", outcome(step), "result",
				result(record, step));
	}

	private String due(StepExecution step) {
		String due = this.terms.day(step.due());
		return step.due().equals(step.printedDue()) ? due
				: this.terms.say("step.replanned-from", due, this.terms.day(step.printedDue()));
	}

	private String outcome(StepExecution step) {
		Instant closedAt = step.closedAt();
		if (closedAt == null) {
			return this.terms.status(step.status());
		}
		LocalDate day = this.dueDates.dayOf(closedAt);
		String reason = step.notDoneReason();
		return (reason != null) ? this.terms.say("step.closed-as-not-done", this.terms.day(day), reason)
				: this.terms.say("step.done-on", this.terms.day(day));
	}

	private String result(MeasureRecord record, StepExecution step) {
		Integer achieved = record.achieved(step);
		return (achieved != null) ? this.terms.achieved(achieved, step.minimum(), step.target())
				: step.verifiableResult();
	}

}
