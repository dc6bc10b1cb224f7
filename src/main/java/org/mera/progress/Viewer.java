package org.mera.progress;

import java.util.Collection;
import java.util.Collections;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup.Role;

/**
 * Somebody who asks how far the plans are.
 *
 * @param groups ids of the groups that the person is in; none for the public
 */
record Viewer(Collection<String> groups) {

	/** Whether the person answers for the plan or decides on it. */
	boolean oversees(ActionPlan plan) {
		return plan.groups()
			.stream()
			.anyMatch((group) -> group.role() != Role.OFFICERS && this.groups.contains(group.id()));
	}

	/** Whether the person may open a task that is offered to these groups. */
	boolean reaches(Collection<String> candidates, ActionPlan plan) {
		return !Collections.disjoint(candidates, this.groups)
				|| !Collections.disjoint(plan.groupsOf(Role.COORDINATORS), this.groups);
	}

}
