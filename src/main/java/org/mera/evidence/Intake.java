package org.mera.evidence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.measure.ProofSubject;
import org.mera.measure.StepExecution;
import org.mera.workflow.RuleViolation;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Component;

/** The rules that a file must obey to be taken as evidence. */
@Component
class Intake {

	private static final int LONGEST_TITLE = 200;

	private final EvidenceProperties limits;

	private final Kinds kinds;

	private final Subjects subjects;

	Intake(EvidenceProperties limits, Kinds kinds, Subjects subjects) {
		this.limits = limits;
		this.kinds = kinds;
		this.subjects = subjects;
	}

	/**
	 * Takes a file in, as far as it can be judged by itself.
	 * @throws RuleViolation if it is empty, too large, or of a type that is not taken
	 */
	Received receive(Offer offer) throws IOException {
		FileType type = type(FileName.clean(offer.fileName()));
		Received received = Received.from(offer.content(), this.limits.maxFile().toBytes());
		try {
			new Rules().require(received.size() > 0, "file", "evidence.empty").verify();
			String content = ContentType.of(received.file());
			new Rules()
				.require(type.matches(content), "file", "evidence.type-differs", type.extensions().get(0), content)
				.verify();
			return received;
		}
		catch (IOException | RuntimeException ex) {
			received.close();
			throw ex;
		}
	}

	/**
	 * Judges a file by what its step has already.
	 * @throws RuleViolation if the step is not open or full, has the file already, or
	 * knows nothing of what it is about
	 */
	void verify(StepExecution step, Offer offer, Received received, List<Piece> all) {
		List<Piece> there = all.stream().filter((piece) -> !piece.isDeleted()).toList();
		long used = there.stream().mapToLong(Piece::size).sum();
		new Rules().require(step.status() == StepExecution.Status.OPEN, null, "evidence.not-open", step.title())
			.require(this.kinds.has(step.measureExecutionId(), offer.kind()), "kind", "evidence.unknown-kind")
			.require(isOf(step, offer.subject()), "subject", "evidence.unknown-subject")
			.require(offer.title().strip().length() <= LONGEST_TITLE, "title", "evidence.title-too-long", LONGEST_TITLE)
			.require(there.size() < this.limits.maxFiles(), null, "evidence.too-many", this.limits.maxFiles())
			.require(used + received.size() <= this.limits.maxStep().toBytes(), "file", "evidence.step-full",
					Sizes.readable(this.limits.maxStep().toBytes()), Sizes.readable(used))
			.verify();
		there.stream().filter((piece) -> piece.sha256().equals(received.sha256())).findFirst().ifPresent((twin) -> {
			throw new RuleViolation("file", "evidence.twice", twin.title(), twin.fileName());
		});
	}

	/**
	 * The type that a file of this name must have.
	 * @throws RuleViolation if none that is taken
	 */
	FileType type(String cleanName) {
		return FileType.byName(cleanName)
			.filter(this.limits.types()::contains)
			.orElseThrow(() -> new RuleViolation("file", "evidence.type", String.join(", ", extensions())));
	}

	private boolean isOf(StepExecution step, @Nullable String subject) {
		return subject == null || this.subjects.of(step).stream().map(ProofSubject::id).anyMatch(subject::equals);
	}

	/** What names of files that are taken end in, without the dot. */
	List<String> extensions() {
		return Stream.of(FileType.values())
			.filter(this.limits.types()::contains)
			.flatMap((type) -> type.extensions().stream())
			.toList();
	}

}
