package org.mera.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.PlanGroup;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Creates the groups of all plans and the administrators', with what they may do. */
@Component
class PeopleGroups {

	/** Marks the groups whose permissions the code owns. */
	static final String TYPE = "PLAN";

	private final ActionPlans plans;

	private final IdentityService identity;

	private final GroupPermissions permissions;

	private final MessageSource messages;

	PeopleGroups(ActionPlans plans, IdentityService identity, GroupPermissions permissions, MessageSource messages) {
		this.plans = plans;
		this.identity = identity;
		this.permissions = permissions;
		this.messages = messages;
	}

	/**
	 * Brings groups and permissions to where the plans want them.
	 * @param filters the prepared filters' ids
	 */
	void prepare(Map<TaskFilter, String> filters) {
		List<PlanGroup> wanted = this.plans.all().stream().flatMap((plan) -> plan.groups().stream()).toList();
		wanted.forEach((group) -> save(group.id(), group.name(), TYPE));
		save(Groups.CAMUNDA_ADMIN, this.messages.getMessage("access.group.camunda-admin", null, Locale.ENGLISH),
				Groups.GROUP_TYPE_SYSTEM);
		this.permissions.keep(grants(wanted, filters), Set.copyOf(filters.values()));
	}

	private void save(String id, String name, String type) {
		Group group = this.identity.createGroupQuery().groupId(id).singleResult();
		if (group == null) {
			group = this.identity.newGroup(id);
		}
		if (!name.equals(group.getName()) || !type.equals(group.getType())) {
			group.setName(name);
			group.setType(type);
			this.identity.saveGroup(group);
		}
	}

	private Map<String, List<Grant>> grants(List<PlanGroup> wanted, Map<TaskFilter, String> filters) {
		Map<String, List<Grant>> grants = new LinkedHashMap<>();
		// A group that no plan names any more keeps its people, and loses what it may do.
		this.identity.createGroupQuery()
			.groupType(TYPE)
			.list()
			.forEach((group) -> grants.put(group.getId(), ofGroup(group)));
		for (PlanGroup group : wanted) {
			List<Grant> ofGroup = grants.getOrDefault(group.id(), new ArrayList<>());
			RolePermissions.of(group.role()).forEach((grant) -> add(grant, ofGroup));
			filters.forEach((filter, id) -> {
				if (filter.isFor(group.role())) {
					add(Grant.of(Resources.FILTER, id, Permissions.READ), ofGroup);
				}
			});
		}
		grants.put(Groups.CAMUNDA_ADMIN, RolePermissions.administer());
		return grants;
	}

	private static List<Grant> ofGroup(Group group) {
		return new ArrayList<>(List.of(Grant.of(Resources.GROUP, group.getId(), Permissions.READ)));
	}

	/** Two plans may give one group two roles: it then has the permissions of both. */
	private static void add(Grant grant, List<Grant> grants) {
		grants.stream()
			.filter((each) -> each.resource() == grant.resource() && each.id().equals(grant.id()))
			.findFirst()
			.ifPresentOrElse(
					(each) -> grants.set(grants.indexOf(each),
							new Grant(grant.resource(), grant.id(), each.permissions() | grant.permissions())),
					() -> grants.add(grant));
	}

}
