package org.mera.mypage;

import java.util.Collection;
import java.util.Collections;

import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.PlanGroup;
import org.mera.actionplan.PlanGroup.Role;

import org.springframework.stereotype.Component;

/** Knows who answers for a plan, and what its groups are called. */
@Component
class Coordinators {

	private final ActionPlans plans;

	Coordinators(ActionPlans plans) {
		this.plans = plans;
	}

	/** Whether somebody in these groups coordinates some plan. */
	boolean include(Collection<String> groups) {
		return this.plans.all()
			.stream()
			.anyMatch((plan) -> !Collections.disjoint(plan.groupsOf(Role.COORDINATORS), groups));
	}

	/** What people call a group; its id if no plan names it. */
	String groupName(String id) {
		return this.plans.all()
			.stream()
			.flatMap((plan) -> plan.groups().stream())
			.filter((group) -> group.id().equals(id))
			.map(PlanGroup::name)
			.findFirst()
			.orElse(id);
	}

}
