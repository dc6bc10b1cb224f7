package org.mera.evidence;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.ProofSubject;
import org.mera.measure.StepExecution;
import org.mera.measure.StepVisibility;
import org.mera.measure.Steps;
import org.mera.workflow.RuleViolation;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of the steps: who may add, see and take away what. */
@Service
@Transactional
public class Evidence {

	private final PieceRepository pieces;

	private final Contents contents;

	private final Intake intake;

	private final Proof proof;

	private final Subjects subjects;

	private final Manifests manifests;

	private final Steps steps;

	private final Measures measures;

	private final StepVisibility visibility;

	private final DueDates dueDates;

	Evidence(PieceRepository pieces, Contents contents, Intake intake, Proof proof, Subjects subjects,
			Manifests manifests, Steps steps, Measures measures, StepVisibility visibility, DueDates dueDates) {
		this.pieces = pieces;
		this.contents = contents;
		this.intake = intake;
		this.proof = proof;
		this.subjects = subjects;
		this.manifests = manifests;
		this.steps = steps;
		this.measures = measures;
		this.visibility = visibility;
		this.dueDates = dueDates;
	}

	/** How many bytes all files take that were not deleted. */
	@Transactional(readOnly = true)
	public long bytes() {
		return this.pieces.sumOfBytes();
	}

	/**
	 * Adds a file to a step that is open.
	 * @throws RuleViolation if the person may not, or the file breaks a rule
	 * @throws IOException if the content cannot be read to its end
	 */
	public Piece add(StepExecution seen, Offer offer, Worker by) throws IOException {
		requireWorkOn(seen, by);
		try (Received received = this.intake.receive(offer)) {
			StepExecution step = locked(seen);
			this.intake.verify(step, offer, received, of(step.id()));
			String name = FileName.clean(offer.fileName());
			Piece piece = this.pieces.saveAndFlush(
					new Piece(step, offer, name, this.intake.type(name), received, by.id(), this.dueDates.now()));
			this.contents.store(piece.id(), received);
			this.manifests.append(ManifestEntry.Event.ADDED, piece);
			return piece;
		}
	}

	/**
	 * Adds a file to a task's step, about what the task is about.
	 * @throws RuleViolation if the person may not, or the file breaks a rule
	 * @throws IOException if the content cannot be read to its end
	 */
	public Piece add(TaskStep task, Offer offer, Worker by) throws IOException {
		StepExecution step = stepOf(task);
		return add(step, offer.about(this.subjects.carriedBy(step, task.ids()).map(ProofSubject::id).orElse(null)), by);
	}

	/**
	 * Takes a piece away while its step is open: the content goes, the record stays.
	 * @throws RuleViolation if the person may not, or it is too late
	 */
	public void delete(long pieceId, Worker by) {
		Piece seen = get(pieceId, by);
		StepExecution step = locked(workedOn(seen, by));
		requireOpen(step);
		new Rules().require(!seen.isDeleted(), null, "evidence.gone").verify();
		seen.delete(by.id(), this.dueDates.now());
		this.contents.delete(pieceId);
		this.manifests.append(ManifestEntry.Event.DELETED, seen);
	}

	/**
	 * Shows a piece to citizens or no longer. Those who answer for the plan can do so at
	 * any time, the others while the step is open.
	 * @throws RuleViolation if the person may not
	 */
	public void show(long pieceId, boolean toThePublic, Worker by) {
		Piece piece = get(pieceId, by);
		StepExecution step = locked(workedOn(piece, by));
		if (!this.visibility.isCoordinatedBy(step, by.groups())) {
			requireOpen(step);
		}
		new Rules().require(!piece.isDeleted(), null, "evidence.gone").verify();
		if (piece.isPublic() != toThePublic) {
			piece.show(toThePublic);
			this.manifests.append(toThePublic ? ManifestEntry.Event.MADE_PUBLIC : ManifestEntry.Event.MADE_PRIVATE,
					piece);
		}
	}

	/** What everybody may see of these steps, in the order in which it came. */
	@Transactional(readOnly = true)
	public List<Piece> shownOf(Collection<String> stepExecutionIds) {
		return this.pieces.findByStepExecutionIdIn(stepExecutionIds)
			.stream()
			.filter(Piece::isPublic)
			.sorted(Comparator.comparing(Piece::id))
			.toList();
	}

	/** A piece that everybody may see. */
	@Transactional(readOnly = true)
	Optional<Piece> shown(long pieceId) {
		return this.pieces.findById(pieceId).filter(Piece::isPublic);
	}

	/** All pieces of a step in the order in which they came, deleted ones too. */
	public List<Piece> of(String stepExecutionId) {
		return this.pieces.findByStepExecutionIdOrderById(stepExecutionId);
	}

	/** All pieces of a measure in the order in which they came, deleted ones too. */
	public List<Piece> ofMeasure(String measureExecutionId) {
		return this.pieces.findByMeasureExecutionIdOrderById(measureExecutionId);
	}

	/**
	 * A piece that the person may see.
	 * @throws RuleViolation if there is none
	 */
	public Piece get(long pieceId, Worker by) {
		Piece piece = this.pieces.findById(pieceId).orElseThrow(() -> new RuleViolation(null, "evidence.unknown"));
		boolean visible = this.visibility.isVisible(this.steps.get(piece.stepExecutionId()), by.groups());
		new Rules().require(visible, null, "evidence.unknown").verify();
		return piece;
	}

	/** What is missing before the step can close. */
	public List<Missing> missing(StepExecution step) {
		return this.proof.missing(step, null);
	}

	/**
	 * What is missing before the task's step can close, and about what the task is about.
	 */
	public List<Missing> missing(TaskStep task) {
		StepExecution step = stepOf(task);
		return this.proof.missing(step, this.subjects.carriedBy(step, task.ids()).orElse(null));
	}

	private StepExecution stepOf(TaskStep task) {
		return this.steps.get(task.measureExecutionId(), task.stepId());
	}

	/**
	 * Waits for whoever adds, takes away or closes at the same moment, and looks at the
	 * step only then.
	 */
	private StepExecution locked(StepExecution step) {
		this.measures.lock(step.measureExecutionId());
		return this.steps.refreshed(step.id());
	}

	private StepExecution workedOn(Piece piece, Worker by) {
		StepExecution step = this.steps.get(piece.stepExecutionId());
		requireWorkOn(step, by);
		return step;
	}

	private void requireWorkOn(StepExecution step, Worker by) {
		new Rules().require(this.visibility.isVisible(step, by.groups()), null, "evidence.unknown-step").verify();
		new Rules().require(this.visibility.isWorkedOnBy(step, by.groups()), null, "evidence.not-yours").verify();
	}

	private static void requireOpen(StepExecution step) {
		new Rules().require(step.status() == StepExecution.Status.OPEN, null, "evidence.not-open", step.title())
			.verify();
	}

}
