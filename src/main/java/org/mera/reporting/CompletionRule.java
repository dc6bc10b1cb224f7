package org.mera.reporting;

import java.util.List;

import org.mera.evidence.Evidence;
import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Component;

/**
 * Proposes how far a measure was carried out; in words it is the message
 * {@code completion.rule}, which people read beside the proposal.
 */
@Component
class CompletionRule {

	private final Measures measures;

	private final Steps steps;

	private final Evidence evidence;

	CompletionRule(Measures measures, Steps steps, Evidence evidence) {
		this.measures = measures;
		this.steps = steps;
		this.evidence = evidence;
	}

	Completion propose(String measureExecutionId) {
		List<StepExecution> all = this.steps.of(measureExecutionId);
		List<StepExecution> done = all.stream().filter((step) -> step.status() == StepExecution.Status.DONE).toList();
		List<StepExecution> proved = done.stream().filter(this::isProved).toList();
		if (done.isEmpty()) {
			return Completion.NOT_STARTED;
		}
		if (proved.isEmpty()) {
			return Completion.NO_EVIDENCE;
		}
		if (proved.size() < all.size()) {
			return Completion.LIMITED;
		}
		return all.stream().allMatch(this.measures::reachedItsTarget) ? Completion.COMPLETE : Completion.SUBSTANTIAL;
	}

	private boolean isProved(StepExecution step) {
		return this.evidence.of(step.id()).stream().anyMatch((piece) -> !piece.isDeleted());
	}

}
