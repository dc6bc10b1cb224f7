package org.mera.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.evidence.Piece;
import org.mera.measure.Completion;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end-of-commitment packs, with which measures are closed. */
@Service
@Transactional
public class Packs {

	private final MeasurePackRepository packs;

	private final Measures measures;

	private final Steps steps;

	private final PackFiles files;

	private final PackWords words;

	private final Documents documents;

	private final DueDates dueDates;

	private final Terms terms;

	private final ReportingProperties properties;

	private final ApplicationEventPublisher events;

	Packs(MeasurePackRepository packs, Measures measures, Steps steps, PackFiles files, PackWords words,
			Documents documents, DueDates dueDates, Terms terms, ReportingProperties properties,
			ApplicationEventPublisher events) {
		this.packs = packs;
		this.measures = measures;
		this.steps = steps;
		this.files = files;
		this.words = words;
		this.documents = documents;
		this.dueDates = dueDates;
		this.terms = terms;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * The measure's last step has ended: its pack becomes a step with a deadline.
	 * @return that step
	 */
	public StepExecution begin(String measureExecutionId) {
		return this.steps.openClosing(this.measures.get(measureExecutionId), this.terms.say("pack.step"),
				this.terms.say("pack.result"), this.measures.planOf(measureExecutionId).groupsOf(Role.COORDINATORS),
				this.properties.packWithin());
	}

	/** What is on record of a measure. */
	public MeasureRecord record(String measureExecutionId) {
		List<StepExecution> all = this.steps.of(measureExecutionId);
		Map<String, Integer> achieved = new HashMap<>();
		all.forEach((step) -> this.measures.achieved(measureExecutionId, step.stepId())
			.ifPresent((pieces) -> achieved.put(step.id(), pieces)));
		return new MeasureRecord(this.measures.get(measureExecutionId), all, achieved,
				this.files.all(measureExecutionId));
	}

	/**
	 * Closes a measure and publishes its pack.
	 * @param completion how far it was carried out
	 * @param reason why that differs from what is proposed; null if it does not
	 * @param fileIds ids of the pieces of evidence that go with it
	 * @throws org.mera.workflow.RuleViolation if a reason is missing, there are too many
	 * files, or one of them is not offered
	 */
	public void publish(String measureExecutionId, Completion completion, @Nullable String reason, PackAnswers answers,
			List<String> fileIds, String by) {
		MeasureRecord record = record(measureExecutionId);
		List<Piece> chosen = this.files.chosen(record.pieces(), fileIds);
		this.measures.report(measureExecutionId, record.proposed(), completion, reason, answers.summary(),
				answers.obstacles(), by);
		MeasureExecution measure = record.measure();
		PackDocument document = document(record, completion, reason, answers, chosen);
		this.packs.save(new MeasurePack(measure.id(), measure.planExecutionId(), this.documents.snapshot(document), by,
				this.dueDates.now()));
		this.events.publishEvent(new ReportPublished(measure.planExecutionId(), document.id()));
	}

	private PackDocument document(MeasureRecord record, Completion completion, @Nullable String reason,
			PackAnswers answers, List<Piece> chosen) {
		MeasureExecution measure = record.measure();
		ActionPlan plan = this.measures.planOf(measure.id());
		LocalDate today = this.dueDates.today();
		return new PackDocument(measure.id() + ".pack", measure.id(), measure.planExecutionId(), plan.title(),
				plan.city(), measure.number() + ". " + measure.title(), plan.measure(measure.measureId()).mainGoal(),
				measure.periodStart(), measure.periodEnd(), this.steps.implementedOn(record.steps()).orElse(today),
				today, record.proposed(), completion, reason, answers,
				record.steps().stream().map((step) -> step(record, step)).toList(), record.pieces().size(),
				chosen.stream().map(Packs::file).toList());
	}

	private PackDocument.Step step(MeasureRecord record, StepExecution step) {
		LocalDate closedOn = Optional.ofNullable(step.closedAt()).map(this.dueDates::dayOf).orElse(step.due());
		return new PackDocument.Step(step.id(), step.number() + ". " + step.title(), step.printedDue(), step.due(),
				step.status(), closedOn, closedOn.isAfter(step.due()), step.notDoneReason(), record.achieved(step),
				step.minimum(), step.target(), record.pieces(step));
	}

	private static PackDocument.File file(Piece piece) {
		return new PackDocument.File("evidence-" + piece.id(), piece.stepExecutionId(), piece.title(),
				piece.id() + "-" + piece.fileName(), piece.mediaType(), piece.size(), piece.sha256());
	}

	/** The pack of a measure as it was published, if it was. */
	public Optional<PackDocument> find(String measureExecutionId) {
		return this.packs.findById(measureExecutionId).map(this::document);
	}

	/**
	 * The pack of a measure in words.
	 * @throws IllegalArgumentException if it has not been published
	 */
	public ReportView words(String measureExecutionId) {
		return this.words.view(find(measureExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no pack of " + measureExecutionId)));
	}

	private PackDocument document(MeasurePack pack) {
		return this.documents.read(pack.snapshot(), PackDocument.class);
	}

}
