package org.mera.reporting;

import java.util.List;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.EvidenceKind;
import org.mera.evidence.Evidence;
import org.mera.evidence.Piece;
import org.mera.measure.Measures;
import org.mera.measure.Steps;
import org.mera.reporting.QuarterDocument.Proof;

import org.springframework.stereotype.Component;

/** What a report says about the evidence of a plan's measures. */
@Component
class EvidenceFacts {

	private final Evidence evidence;

	private final Measures measures;

	private final Steps steps;

	EvidenceFacts(Evidence evidence, Measures measures, Steps steps) {
		this.evidence = evidence;
		this.measures = measures;
		this.steps = steps;
	}

	/** Everything up to the quarter's end, public or not. */
	long count(String planExecutionId, ReportPeriod period) {
		return pieces(planExecutionId, period).count();
	}

	/** The public pieces up to the quarter's end. */
	List<Proof> open(ActionPlan plan, String planExecutionId, ReportPeriod period) {
		return pieces(planExecutionId, period).filter(Piece::isPublic)
			.map((piece) -> proof(plan, piece, period))
			.toList();
	}

	private Proof proof(ActionPlan plan, Piece piece, ReportPeriod period) {
		return new Proof("evidence-" + piece.id(), piece.stepExecutionId(),
				this.steps.get(piece.stepExecutionId()).title(), kind(plan, piece.kind()), piece.title(),
				period.dayOf(piece.uploadedAt()), piece.sha256());
	}

	private static String kind(ActionPlan plan, String id) {
		return plan.evidenceKinds()
			.stream()
			.filter((kind) -> kind.id().equals(id))
			.map(EvidenceKind::name)
			.findFirst()
			.orElse(id);
	}

	private Stream<Piece> pieces(String planExecutionId, ReportPeriod period) {
		return this.measures.of(planExecutionId)
			.stream()
			.flatMap((measure) -> this.evidence.ofMeasure(measure.id()).stream())
			.filter((piece) -> !piece.isDeleted() && period.hasCome(piece.uploadedAt()));
	}

}
