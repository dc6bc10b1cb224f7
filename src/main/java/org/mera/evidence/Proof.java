package org.mera.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.EvidenceRequirement;
import org.mera.measure.Measures;
import org.mera.measure.ProofSubject;
import org.mera.measure.StepExecution;
import org.mera.measure.StepProof;
import org.mera.workflow.RuleViolation;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Holds a step's evidence against what the plan asks for. */
@Component
class Proof implements StepProof {

	private final PieceRepository pieces;

	private final Measures measures;

	private final Kinds kinds;

	private final Subjects subjects;

	private final MessageSource messages;

	Proof(PieceRepository pieces, Measures measures, Kinds kinds, Subjects subjects, MessageSource messages) {
		this.pieces = pieces;
		this.measures = measures;
		this.kinds = kinds;
		this.subjects = subjects;
		this.messages = messages;
	}

	/** Whoever takes a piece away at the same moment comes before this or after it. */
	@Override
	public void require(StepExecution step) {
		this.measures.lock(step.measureExecutionId());
		verify("evidence.missing", missing(step, null));
	}

	@Override
	public void require(StepExecution step, String per, ProofSubject subject) {
		this.measures.lock(step.measureExecutionId());
		verify("evidence.missing-about", missingAbout(step, per, subject));
	}

	/**
	 * What is missing before the step can close.
	 * @param next what a task is about that is still to be recorded, or null
	 */
	List<Missing> missing(StepExecution step, @Nullable ProofSubject next) {
		List<Piece> there = there(step);
		List<Missing> missing = new ArrayList<>();
		for (EvidenceRequirement requirement : requirements(step)) {
			String per = requirement.per();
			if (per == null) {
				add(missing, step, requirement, null, there);
			}
			else {
				Stream.concat(this.subjects.toProve(step, per).stream(), Stream.ofNullable(next))
					.distinct()
					.forEach((subject) -> add(missing, step, requirement, subject, there));
			}
		}
		return missing;
	}

	private List<Missing> missingAbout(StepExecution step, String per, ProofSubject subject) {
		List<Piece> there = there(step);
		List<Missing> missing = new ArrayList<>();
		requirements(step).stream()
			.filter((requirement) -> per.equals(requirement.per()))
			.forEach((requirement) -> add(missing, step, requirement, subject, there));
		return missing;
	}

	private void add(List<Missing> missing, StepExecution step, EvidenceRequirement requirement,
			@Nullable ProofSubject subject, List<Piece> there) {
		String id = (subject != null) ? subject.id() : null;
		int count = Piece.count(there, requirement.kind(), id);
		if (count < requirement.minimum()) {
			missing.add(new Missing(requirement.kind(), this.kinds.name(step.measureExecutionId(), requirement.kind()),
					subject, count, requirement.minimum()));
		}
	}

	private List<Piece> there(StepExecution step) {
		return this.pieces.findByStepExecutionIdOrderById(step.id())
			.stream()
			.filter((piece) -> !piece.isDeleted())
			.toList();
	}

	/** The report that closes a measure is no step of the plan: it asks for nothing. */
	private List<EvidenceRequirement> requirements(StepExecution step) {
		return step.isClosing() ? List.of()
				: this.measures.measureOf(step.measureExecutionId()).step(step.stepId()).evidence();
	}

	private void verify(String code, List<Missing> missing) {
		if (!missing.isEmpty()) {
			throw new RuleViolation(null, code, missing.stream().map(this::say).collect(Collectors.joining("; ")));
		}
	}

	/** What is missing, in words. */
	String say(Missing missing) {
		ProofSubject subject = missing.subject();
		return (subject != null) ? this.messages.getMessage("evidence.missing-of-subject",
				new Object[] { missing.kindName(), subject.name(), missing.there(), missing.minimum() }, Locale.ENGLISH)
				: this.messages.getMessage("evidence.missing-of-step",
						new Object[] { missing.kindName(), missing.there(), missing.minimum() }, Locale.ENGLISH);
	}

}
