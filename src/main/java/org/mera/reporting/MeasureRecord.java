package org.mera.reporting;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mera.evidence.Piece;
import org.mera.measure.Completion;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;

/**
 * What the report on a measure is written from, read once.
 *
 * @param measure the measure
 * @param steps its steps in the printed order
 * @param achieved pieces of their results by the steps' ids, where a step counts any
 * @param pieces the evidence that has not been deleted
 */
public record MeasureRecord(MeasureExecution measure, List<StepExecution> steps, Map<String, Integer> achieved,
		List<Piece> pieces) {

	/** Pieces of the step's result, or null if it counts none. */
	public @Nullable Integer achieved(StepExecution step) {
		return this.achieved.get(step.id());
	}

	/** How many pieces of evidence the step has. */
	int pieces(StepExecution step) {
		return (int) this.pieces.stream().filter((piece) -> piece.stepExecutionId().equals(step.id())).count();
	}

	/**
	 * How far the measure was carried out, by the rule that people read beside it as the
	 * message {@code completion.rule}.
	 */
	public Completion proposed() {
		List<StepExecution> done = this.steps.stream()
			.filter((step) -> step.status() == StepExecution.Status.DONE)
			.toList();
		List<StepExecution> proved = done.stream().filter((step) -> pieces(step) > 0).toList();
		if (done.isEmpty()) {
			return Completion.NOT_STARTED;
		}
		if (proved.isEmpty()) {
			return Completion.NO_EVIDENCE;
		}
		if (proved.size() < this.steps.size()) {
			return Completion.LIMITED;
		}
		return this.steps.stream().allMatch(this::reachedItsTarget) ? Completion.COMPLETE : Completion.SUBSTANTIAL;
	}

	/** Without a target every step has reached it. */
	private boolean reachedItsTarget(StepExecution step) {
		Integer target = step.target();
		return target == null || this.achieved.getOrDefault(step.id(), 0) >= target;
	}

}
