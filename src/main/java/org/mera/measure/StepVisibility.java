package org.mera.measure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;

import org.springframework.stereotype.Component;

/**
 * Who may see the inside of a step: those who do it or approve it, and whoever answers
 * for the plan or decides on it.
 */
@Component
public class StepVisibility {

	private static final Set<Role> OVER_ALL = EnumSet.of(Role.COORDINATORS, Role.MANAGERS, Role.COUNCIL);

	private final Measures measures;

	StepVisibility(Measures measures) {
		this.measures = measures;
	}

	/**
	 * Whether somebody may see the step.
	 * @param groups ids of the groups that the person is in
	 */
	public boolean isVisible(StepExecution step, Collection<String> groups) {
		return isVisible(step, this.measures.planOf(step.measureExecutionId()), groups);
	}

	/**
	 * Whether somebody may see the step.
	 * @param plan the plan that the step belongs to
	 * @param groups ids of the groups that the person is in
	 */
	public static boolean isVisible(StepExecution step, ActionPlan plan, Collection<String> groups) {
		return intersects(step.responsible(), groups) || intersects(step.approvers(), groups)
				|| OVER_ALL.stream().anyMatch((role) -> intersects(plan.groupsOf(role), groups));
	}

	/**
	 * Whether somebody may work on the step: who does it, approves it or answers for the
	 * plan.
	 * @param groups ids of the groups that the person is in
	 */
	public boolean isWorkedOnBy(StepExecution step, Collection<String> groups) {
		return intersects(step.responsible(), groups) || intersects(step.approvers(), groups)
				|| isCoordinatedBy(step, groups);
	}

	/** Whether somebody answers for the plan to which the step belongs. */
	public boolean isCoordinatedBy(StepExecution step, Collection<String> groups) {
		return intersects(this.measures.planOf(step.measureExecutionId()).groupsOf(Role.COORDINATORS), groups);
	}

	private static boolean intersects(Collection<String> some, Collection<String> others) {
		return !Collections.disjoint(some, others);
	}

}
