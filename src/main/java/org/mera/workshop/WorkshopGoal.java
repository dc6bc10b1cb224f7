package org.mera.workshop;

import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many workshops a measure wants; both numbers are the plan's. */
@Service
@Transactional
public class WorkshopGoal {

	private final Workshops workshops;

	private final Steps steps;

	WorkshopGoal(Workshops workshops, Steps steps) {
		this.workshops = workshops;
		this.steps = steps;
	}

	/**
	 * Fewest local communities with which the step can close; one if the plan is silent.
	 */
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

	private StepExecution step(String measureExecutionId) {
		return this.steps.get(measureExecutionId, MeasureSteps.HOLD_WORKSHOPS);
	}

}
