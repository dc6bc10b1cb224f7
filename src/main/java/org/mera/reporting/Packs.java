package org.mera.reporting;

import java.time.LocalDate;
import java.util.List;
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

	private final CompletionRule rule;

	private final PackFiles files;

	private final PackWords words;

	private final Documents documents;

	private final DueDates dueDates;

	private final Terms terms;

	private final ReportingProperties properties;

	private final ApplicationEventPublisher events;

	Packs(MeasurePackRepository packs, Measures measures, Steps steps, CompletionRule rule, PackFiles files,
			PackWords words, Documents documents, DueDates dueDates, Terms terms, ReportingProperties properties,
			ApplicationEventPublisher events) {
		this.packs = packs;
		this.measures = measures;
		this.steps = steps;
		this.rule = rule;
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

	/** How far the measure was carried out, by the rule that is shown beside it. */
	public Completion proposed(String measureExecutionId) {
		return this.rule.propose(measureExecutionId);
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
		Completion proposed = proposed(measureExecutionId);
		List<Piece> chosen = this.files.chosen(measureExecutionId, fileIds);
		this.measures.report(measureExecutionId, proposed, completion, reason, answers.summary(), answers.obstacles(),
				by);
		MeasureExecution measure = this.measures.get(measureExecutionId);
		PackDocument document = document(measure, proposed, completion, reason, answers, chosen);
		this.packs.save(new MeasurePack(measure.id(), measure.planExecutionId(),
				this.documents.snapshot(document, this.words.view(document)), by, this.dueDates.now()));
		this.events.publishEvent(new ReportPublished(measure.planExecutionId(), document.id()));
	}

	private PackDocument document(MeasureExecution measure, Completion proposed, Completion completion,
			@Nullable String reason, PackAnswers answers, List<Piece> chosen) {
		ActionPlan plan = this.measures.planOf(measure.id());
		LocalDate today = this.dueDates.today();
		return new PackDocument(measure.id() + ".pack", measure.id(), measure.planExecutionId(), plan.title(),
				plan.city(), measure.number() + ". " + measure.title(), plan.measure(measure.measureId()).mainGoal(),
				measure.periodStart(), measure.periodEnd(), this.steps.implementedOn(measure.id()).orElse(today), today,
				proposed, completion, reason, answers, this.steps.of(measure.id()).stream().map(this::step).toList(),
				this.files.all(measure.id()).size(), chosen.stream().map(Packs::file).toList());
	}

	private PackDocument.Step step(StepExecution step) {
		LocalDate closedOn = Optional.ofNullable(step.closedAt()).map(this.dueDates::dayOf).orElse(step.due());
		int pieces = (int) this.files.all(step.measureExecutionId())
			.stream()
			.filter((piece) -> piece.stepExecutionId().equals(step.id()))
			.count();
		return new PackDocument.Step(step.id(), step.number() + ". " + step.title(), step.printedDue(), step.due(),
				step.status(), closedOn, closedOn.isAfter(step.due()), step.notDoneReason(),
				this.measures.achieved(step.measureExecutionId(), step.stepId()).orElse(null), step.minimum(),
				step.target(), pieces);
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
