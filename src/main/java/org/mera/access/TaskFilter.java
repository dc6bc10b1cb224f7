package org.mera.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.camunda.bpm.engine.task.TaskQuery;
import org.mera.actionplan.PlanGroup;

/**
 * The filters that wait for everybody in Tasklist, in this order; Tasklist opens with the
 * first, which shows a newcomer what there is to claim, and to managers and council what
 * waits for their decision. A filter shows only what its reader may see: to officers the
 * tasks of their own groups, to coordinators all. The colours keep a contrast of 4.5 to 1
 * against white.
 */
enum TaskFilter {

	TO_DECIDE("#8c1d5b", EnumSet.of(PlanGroup.Role.MANAGERS, PlanGroup.Role.COUNCIL),
			(query) -> query.taskDefinitionKeyIn("Task_DecideOnOverdueStep", "Task_ApproveDeadlineChange",
					"Task_ConsentTeam")),

	MY_GROUPS("#2e6b34", EnumSet.allOf(PlanGroup.Role.class),
			(query) -> query.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks()),

	MINE("#1f5c99", EnumSet.allOf(PlanGroup.Role.class), (query) -> query.taskAssigneeExpression("${currentUser()}")),

	OVERDUE("#b3261e", EnumSet.allOf(PlanGroup.Role.class), (query) -> query.dueBeforeExpression("${now()}")),

	DUE_SOON("#8a5300", EnumSet.allOf(PlanGroup.Role.class),
			(query) -> query.dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(30)}")),

	ALL("#5b4b8a", EnumSet.of(PlanGroup.Role.COORDINATORS), (query) -> query);

	private final String color;

	private final Set<PlanGroup.Role> roles;

	private final UnaryOperator<TaskQuery> criteria;

	TaskFilter(String color, Set<PlanGroup.Role> roles, UnaryOperator<TaskQuery> criteria) {
		this.color = color;
		this.roles = roles;
		this.criteria = criteria;
	}

	boolean isFor(PlanGroup.Role role) {
		return this.roles.contains(role);
	}

	/** What is due first comes first. */
	TaskQuery query(TaskQuery all) {
		return this.criteria.apply(all).orderByDueDate().asc().orderByTaskName().asc();
	}

	/** What Tasklist shows the filter by. */
	Map<String, Object> properties() {
		return Map.of("color", this.color, "priority", ordinal(), "refresh", true, "showUndefinedVariable", false);
	}

}
