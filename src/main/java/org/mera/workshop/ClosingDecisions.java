package org.mera.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Steps;
import org.mera.workflow.Rules;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the workshops of a measure end short of what was wanted. */
@Service
@Transactional
public class ClosingDecisions {

	private final ClosingDecisionRepository decisions;

	private final Workshops workshops;

	private final WorkshopGoal goal;

	private final Selections selections;

	private final Steps steps;

	private final MessageSource messages;

	private final Clock clock;

	ClosingDecisions(ClosingDecisionRepository decisions, Workshops workshops, WorkshopGoal goal, Selections selections,
			Steps steps, MessageSource messages, Clock clock) {
		this.decisions = decisions;
		this.workshops = workshops;
		this.goal = goal;
		this.selections = selections;
		this.steps = steps;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * More workshops are to be held.
	 * @throws org.mera.workflow.RuleViolation if no local community is left for them
	 */
	public void goOn(String measureExecutionId, String by) {
		new Rules()
			.require(!this.selections.candidates(measureExecutionId).available().isEmpty(), "decision",
					"selection.none-left")
			.verify();
		decide(measureExecutionId, null, by);
	}

	/**
	 * The step closes below its target.
	 * @param reason why; it is kept for the report
	 * @throws org.mera.workflow.RuleViolation if not even the minimum was held
	 */
	public void closeBelowTarget(String measureExecutionId, String reason, String by) {
		new Rules()
			.require(this.goal.progress(measureExecutionId) != Progress.BELOW_MINIMUM, "decision",
					"selection.below-minimum", this.goal.minimum(measureExecutionId))
			.verify();
		decide(measureExecutionId, reason, by);
	}

	private void decide(String measureExecutionId, @Nullable String reason, String by) {
		this.decisions
			.save(new ClosingDecision(measureExecutionId, this.workshops.communitiesReached(measureExecutionId),
					this.goal.target(measureExecutionId), reason, by, this.clock.instant()));
	}

	/** The step ends without its result, since there is no programme to hold it with. */
	public void closeWithoutProgramme(String measureExecutionId) {
		this.steps.closeAsNotDone(this.steps.get(measureExecutionId, MeasureSteps.HOLD_WORKSHOPS).id(),
				this.messages.getMessage("workshop.no-programme", null, Locale.ENGLISH));
	}

	/** Why the step closed below its target, if it did. */
	public Optional<ClosingDecision> closedBelowTarget(String measureExecutionId) {
		return all(measureExecutionId).stream().filter((decision) -> !decision.isMore()).findFirst();
	}

	/** Every decision whether to go on, the first one first. */
	public List<ClosingDecision> all(String measureExecutionId) {
		return this.decisions.findByMeasureExecutionIdOrderById(measureExecutionId);
	}

}
