package org.mera.access;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;

import org.springframework.util.ReflectionUtils;

/**
 * Tells whether a question is for the tasks of some groups and has no other criterion.
 * All that the engine's query can ask for is looked at, so that a criterion which is not
 * known here, also one of a later version, makes it another question.
 */
final class TasksOfGroups {

	/**
	 * The groups; whether held tasks are wanted, too; what is remembered for the groups;
	 * the list with the alternatives; and what is added to the tasks once they are found.
	 */
	private static final Set<String> KNOWN = Set.of("candidateGroups", "includeAssignedTasks", "cachedCandidateGroups",
			"cachedUserGroups", "queries", "initializeFormKeys", "withCommentAttachmentInfo");

	private static final List<Field> OTHER_CRITERIA = Arrays.stream(TaskQueryImpl.class.getDeclaredFields())
		.filter((field) -> !Modifier.isStatic(field.getModifiers()) && !KNOWN.contains(field.getName()))
		.peek(ReflectionUtils::makeAccessible)
		.toList();

	private static final TaskQueryImpl NOTHING = new TaskQueryImpl();

	private TasksOfGroups() {
	}

	static boolean areAskedFor(TaskQueryImpl query) {
		return isOfGroupsOnly(query) && isPlainlyOrdered(query) && isByPermissionOfTheTask(query.getAuthCheck());
	}

	private static boolean isOfGroupsOnly(TaskQueryImpl query) {
		return query.getCandidateGroups() != null && !query.getCandidateGroups().isEmpty()
				&& query.getQueries().size() == 1 && query.isQueryForProcessTasksOnly()
				&& OTHER_CRITERIA.stream()
					.allMatch((field) -> Objects.deepEquals(ReflectionUtils.getField(field, query),
							ReflectionUtils.getField(field, NOTHING)));
	}

	/** By columns of the task, not by variables. */
	private static boolean isPlainlyOrdered(TaskQueryImpl query) {
		return query.getOrderingProperties().stream().allMatch((each) -> each.getRelation() == null);
	}

	private static boolean isByPermissionOfTheTask(AuthorizationCheck check) {
		CompositePermissionCheck permissions = check.getPermissionChecks();
		return check.getShouldPerformAuthorizatioCheck() && check.getAuthUserId() != null && permissions.isDisjunctive()
				&& permissions.getCompositeChecks().isEmpty()
				&& permissions.getAtomicChecks().stream().allMatch((each) -> each.getResourceIdQueryParam() != null);
	}

}
