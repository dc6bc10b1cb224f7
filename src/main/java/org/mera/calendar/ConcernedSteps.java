package org.mera.calendar;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.measure.DeadlineChange;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of running plans that concern somebody: those of the person's groups, and all
 * of them for whoever coordinates or decides.
 */
@Component
class ConcernedSteps {

	private final PlanExecutions plans;

	private final Measures measures;

	private final Steps steps;

	ConcernedSteps(PlanExecutions plans, Measures measures, Steps steps) {
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
	}

	@Transactional(readOnly = true)
	public List<Entry> of(Collection<String> groups) {
		return this.measures.ofRunningPlans().stream().flatMap((measure) -> entries(measure, groups)).toList();
	}

	private Stream<Entry> entries(MeasureExecution measure, Collection<String> groups) {
		ActionPlan plan = this.plans.planOf(measure.planExecutionId());
		boolean all = isIn(groups, plan.groupsOf(Role.COORDINATORS)) || isIn(groups, plan.groupsOf(Role.MANAGERS));
		PlanExecution execution = this.plans.get(measure.planExecutionId());
		return this.steps.of(measure.id())
			.stream()
			.filter((step) -> all || isIn(groups, step.responsible()) || isIn(groups, step.approvers()))
			.map((step) -> new Entry(execution, measure, step, this.steps.changes(step.id())));
	}

	private static boolean isIn(Collection<String> some, Collection<String> others) {
		return !Collections.disjoint(some, others);
	}

	/**
	 * A step with what its calendar entry needs.
	 *
	 * @param plan the running plan
	 * @param measure the step's measure
	 * @param step the step itself
	 * @param changes its re-plannings, oldest first
	 */
	record Entry(PlanExecution plan, MeasureExecution measure, StepExecution step, List<DeadlineChange> changes) {

	}

}
