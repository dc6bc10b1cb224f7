package org.mera.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.EvidenceKind;
import org.mera.measure.ProofSubject;
import org.mera.measure.StepExecution;
import org.mera.measure.StepVisibility;
import org.mera.measure.Steps;
import org.mera.people.People;
import org.mera.workflow.RuleViolation;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Component;

/** What the tab "Evidence" shows of a step. */
@Component
class StepView {

	private final Evidence evidence;

	private final Proof proof;

	private final Intake intake;

	private final EvidenceProperties limits;

	private final Kinds kinds;

	private final Subjects subjects;

	private final Steps steps;

	private final StepVisibility visibility;

	private final People people;

	private final Clock clock;

	StepView(Evidence evidence, Proof proof, Intake intake, EvidenceProperties limits, Kinds kinds, Subjects subjects,
			Steps steps, StepVisibility visibility, People people, Clock clock) {
		this.evidence = evidence;
		this.proof = proof;
		this.intake = intake;
		this.limits = limits;
		this.kinds = kinds;
		this.subjects = subjects;
		this.steps = steps;
		this.visibility = visibility;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * A step that the person may see.
	 * @throws RuleViolation if there is none
	 */
	StepExecution visible(String stepExecutionId, Worker by) {
		StepExecution step;
		try {
			step = this.steps.get(stepExecutionId);
		}
		catch (IllegalArgumentException ex) {
			throw new RuleViolation(null, "evidence.unknown-step");
		}
		new Rules().require(this.visibility.isVisible(step, by.groups()), null, "evidence.unknown-step").verify();
		return step;
	}

	Content of(String stepExecutionId, Worker by) {
		return of(visible(stepExecutionId, by), null, by);
	}

	Content of(TaskStep task, Worker by) {
		StepExecution step = visible(this.steps.get(task.measureExecutionId(), task.stepId()).id(), by);
		return of(step, this.subjects.carriedBy(step, task.ids()).orElse(null), by);
	}

	private Content of(StepExecution step, @Nullable ProofSubject about, Worker by) {
		List<Piece> pieces = this.evidence.of(step.id());
		boolean open = step.status() == StepExecution.Status.OPEN;
		boolean works = this.visibility.isWorkedOnBy(step, by.groups());
		List<Needed> needed = open ? this.proof.missing(step, about).stream().map(this::needed).toList() : List.of();
		return new Content(step.id(), step.title(), open, open && works,
				open ? works : this.visibility.isCoordinatedBy(step, by.groups()), about, this.subjects.of(step),
				this.kinds.of(step.measureExecutionId()), limits(pieces), this.clock.getZone().getId(), needed,
				pieces.stream().map((piece) -> entry(step, piece)).toList());
	}

	private Needed needed(Missing missing) {
		return new Needed(missing.kind(), Optional.ofNullable(missing.subject()).map(ProofSubject::id).orElse(null),
				this.proof.say(missing));
	}

	private Limits limits(List<Piece> pieces) {
		List<Piece> there = pieces.stream().filter((piece) -> !piece.isDeleted()).toList();
		return new Limits(this.limits.maxFile().toBytes(), this.limits.maxStep().toBytes(), this.limits.maxFiles(),
				there.stream().mapToLong(Piece::size).sum(), there.size(), this.intake.extensions());
	}

	Entry entry(StepExecution step, Piece piece) {
		return new Entry(piece.id(), piece.kind(), this.kinds.name(step.measureExecutionId(), piece.kind()),
				this.subjects.name(step, piece.subjectId()), piece.title(), piece.fileName(), piece.mediaType(),
				piece.size(), Sizes.readable(piece.size()), piece.sha256(), piece.isPublic(),
				this.people.nameOf(piece.uploadedBy()), piece.uploadedAt(),
				Optional.ofNullable(piece.deletedBy()).map(this.people::nameOf).orElse(null), piece.deletedAt());
	}

	/**
	 * A step's evidence.
	 *
	 * @param step id of the step
	 * @param title the step's title
	 * @param open whether the step is being worked on
	 * @param writable whether the person may add and delete
	 * @param publishable whether the person may show pieces to citizens
	 * @param about what the task is about, if there is a task and it is about one thing
	 * @param subjects what a piece can be about
	 * @param kinds the kinds of evidence
	 * @param limits what may be uploaded
	 * @param zone the zone in which people read times
	 * @param needed what is missing before the step can close
	 * @param pieces what is there, and what was deleted
	 */
	record Content(String step, String title, boolean open, boolean writable, boolean publishable,
			@Nullable ProofSubject about, List<ProofSubject> subjects, List<EvidenceKind> kinds, Limits limits,
			String zone, List<Needed> needed, List<Entry> pieces) {
	}

	/**
	 * What may be uploaded, sizes in bytes.
	 *
	 * @param maxFile the largest file
	 * @param maxStep how much the files of the step may take together
	 * @param maxFiles how many there may be
	 * @param used how much they take
	 * @param files how many there are
	 * @param extensions what names of files may end in
	 */
	record Limits(long maxFile, long maxStep, int maxFiles, long used, int files, List<String> extensions) {
	}

	/**
	 * A piece that the plan asks for and that is not there.
	 *
	 * @param kind id of its kind
	 * @param subject id of what it must be about, or null
	 * @param text in words
	 */
	record Needed(String kind, @Nullable String subject, String text) {
	}

	/**
	 * A piece as people see it.
	 *
	 * @param id its id
	 * @param kind id of its kind
	 * @param kindName what people call the kind
	 * @param about name of what it is about, or null
	 * @param title what it shows
	 * @param fileName the name under which it was sent
	 * @param mediaType what its content is
	 * @param size in bytes
	 * @param readableSize in words
	 * @param sha256 in hexadecimal digits
	 * @param isPublic whether citizens may see it
	 * @param uploadedBy name of who added it
	 * @param uploadedAt when
	 * @param deletedBy name of who took it away, or null
	 * @param deletedAt when, or null
	 */
	record Entry(long id, String kind, String kindName, @Nullable String about, String title, String fileName,
			String mediaType, long size, String readableSize, String sha256, boolean isPublic, String uploadedBy,
			Instant uploadedAt, @Nullable String deletedBy, @Nullable Instant deletedAt) {
	}

}
