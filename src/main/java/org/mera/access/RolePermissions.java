package org.mera.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.mera.actionplan.PlanGroup;

/**
 * What each role may do with the engine. What is not listed here is refused, but for the
 * tasks of one's own groups, which {@link OwnTasks} grants one by one.
 */
final class RolePermissions {

	/** The processes that coordinators start. */
	private static final List<String> STARTED_BY_COORDINATORS = List.of("action-plan", "change-deadline",
			"explain-delay");

	/** The processes that officers start. */
	private static final List<String> STARTED_BY_OFFICERS = List.of("explain-delay");

	/** The processes of mail: what could not be sent is tried again. */
	private static final List<String> RETRIED_BY_COORDINATORS = List.of("send-mail", "morning-round");

	private RolePermissions() {
	}

	static List<Grant> of(PlanGroup.Role role) {
		return switch (role) {
			case OFFICERS -> doSteps();
			case MANAGERS, COUNCIL -> doTasks();
			case COORDINATORS -> coordinate();
		};
	}

	/** The engine's administrators may do everything. */
	static List<Grant> administer() {
		return Arrays.stream(Resources.values()).map((each) -> Grant.of(each, Grant.ALL, Permissions.ALL)).toList();
	}

	/**
	 * Tasklist, and in it the name and diagram of the process that a task belongs to. The
	 * models hold nothing about anybody.
	 */
	private static List<Grant> doTasks() {
		return List.of(Grant.of(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
				Grant.of(Resources.PROCESS_DEFINITION, Grant.ALL, ProcessDefinitionPermissions.READ));
	}

	/** Does tasks, and says why a step of one's own is late. */
	private static List<Grant> doSteps() {
		List<Grant> grants = new ArrayList<>(doTasks());
		grants.add(Grant.of(Resources.PROCESS_INSTANCE, Grant.ALL, Permissions.CREATE));
		STARTED_BY_OFFICERS.forEach((process) -> grants.add(start(process)));
		return grants;
	}

	private static Grant start(String process) {
		return Grant.of(Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.CREATE_INSTANCE);
	}

	/**
	 * Sees everything that runs or ran, in Cockpit too, starts a plan, and has mail sent
	 * that could not be.
	 */
	private static List<Grant> coordinate() {
		List<Grant> grants = new ArrayList<>(List.of(Grant.of(Resources.APPLICATION, "tasklist", Permissions.ACCESS),
				Grant.of(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
				Grant.of(Resources.PROCESS_DEFINITION, Grant.ALL, ProcessDefinitionPermissions.READ,
						ProcessDefinitionPermissions.READ_INSTANCE, ProcessDefinitionPermissions.READ_HISTORY),
				Grant.of(Resources.TASK, Grant.ALL, Permissions.READ),
				Grant.of(Resources.PROCESS_INSTANCE, Grant.ALL, Permissions.CREATE)));
		STARTED_BY_COORDINATORS.forEach((process) -> grants.add(start(process)));
		RETRIED_BY_COORDINATORS.forEach((process) -> grants
			.add(Grant.of(Resources.PROCESS_DEFINITION, process, ProcessDefinitionPermissions.RETRY_JOB)));
		return grants;
	}

}
