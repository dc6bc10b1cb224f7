package org.mera.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.Rules;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many workshops a measure wants, and how it ends with fewer. */
@Service
@Transactional
public class WorkshopGoal {

	private final Workshops workshops;

	private final ClosingDecisionRepository decisions;

	private final Steps steps;

	private final MessageSource messages;

	private final Clock clock;

	WorkshopGoal(Workshops workshops, ClosingDecisionRepository decisions, Steps steps, MessageSource messages,
			Clock clock) {
		this.workshops = workshops;
		this.decisions = decisions;
		this.steps = steps;
		this.messages = messages;
		this.clock = clock;
	}

	/** Fewest local communities with which the step can close. */
	public int minimum(String measureExecutionId) {
		Integer minimum = step(measureExecutionId).minimum();
		return (minimum != null) ? minimum : 1;
	}

	/** Local communities that make the step complete. */
	public int target(String measureExecutionId) {
		Integer target = step(measureExecutionId).target();
		return (target != null) ? target : minimum(measureExecutionId);
	}

	/** How many workshops were held against what the plan asks for. */
	public Progress progress(String measureExecutionId) {
		int reached = this.workshops.communitiesReached(measureExecutionId);
		if (reached < minimum(measureExecutionId)) {
			return Progress.BELOW_MINIMUM;
		}
		return (reached < target(measureExecutionId)) ? Progress.BELOW_TARGET : Progress.TARGET_MET;
	}

	/** More workshops are to be held. */
	public void goOn(String measureExecutionId, String by) {
		decide(measureExecutionId, null, by);
	}

	/**
	 * The step closes below its target.
	 * @param reason why; it is kept for the report
	 * @throws org.mera.workflow.RuleViolation if not even the minimum was held
	 */
	public void closeBelowTarget(String measureExecutionId, String reason, String by) {
		new Rules()
			.require(progress(measureExecutionId) != Progress.BELOW_MINIMUM, "decision", "selection.below-minimum",
					minimum(measureExecutionId))
			.verify();
		decide(measureExecutionId, reason, by);
	}

	private void decide(String measureExecutionId, @Nullable String reason, String by) {
		this.decisions
			.save(new ClosingDecision(measureExecutionId, this.workshops.communitiesReached(measureExecutionId),
					target(measureExecutionId), reason, by, this.clock.instant()));
	}

	/** Why the step closed below its target, if it did. */
	public Optional<ClosingDecision> closedBelowTarget(String measureExecutionId) {
		return decisions(measureExecutionId).stream().filter((decision) -> !decision.isMore()).findFirst();
	}

	/** Every decision whether to go on, the first one first. */
	public List<ClosingDecision> decisions(String measureExecutionId) {
		return this.decisions.findByMeasureExecutionIdOrderById(measureExecutionId);
	}

	/** The step ends without its result, since there is no programme to hold it with. */
	public void closeWithoutProgramme(String measureExecutionId) {
		this.steps.closeAsNotDone(step(measureExecutionId).id(),
				this.messages.getMessage("workshop.no-programme", null, Locale.ENGLISH));
	}

	private StepExecution step(String measureExecutionId) {
		return this.steps.get(measureExecutionId, MeasureSteps.HOLD_WORKSHOPS);
	}

}
