package org.mera.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked, Mera's short check answers as the engine's long one does. */
@ProcessTest
class GrantedPermissionsProcessTests {

	/** The last is a group with a person's id. */
	private static final List<List<String>> GROUPS = List.of(List.of(), List.of("permitted"), List.of("others"),
			List.of("permitted", "others", "more"), List.of("person"));

	private static final List<Permission> ON_TASKS = List.of(TaskPermissions.READ, TaskPermissions.UPDATE,
			TaskPermissions.TASK_WORK, TaskPermissions.ALL);

	private static final List<Permission> ON_PROCESSES = List.of(ProcessDefinitionPermissions.READ,
			ProcessDefinitionPermissions.TASK_WORK, ProcessDefinitionPermissions.UPDATE_TASK);

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private AuthorizationService authorizations;

	private final List<String> granted = new ArrayList<>();

	@BeforeEach
	void somePermissionsAreGranted() {
		grant("person", null, Resources.TASK, "checked-1", TaskPermissions.TASK_WORK);
		grant(null, "permitted", Resources.TASK, "checked-1", TaskPermissions.READ, TaskPermissions.UPDATE);
		grant(null, "others", Resources.TASK, "checked-2", TaskPermissions.ALL);
		grant(null, "person", Resources.TASK, "checked-2", TaskPermissions.READ);
		grant(null, "more", Resources.TASK, Authorization.ANY, TaskPermissions.READ);
		grant("person", null, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
		grant(null, "others", Resources.PROCESS_DEFINITION, "checked-1", ProcessDefinitionPermissions.TASK_WORK);
		Authorization everybody = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
		everybody.setUserId(Authorization.ANY);
		save(everybody, Resources.PROCESS_DEFINITION, "checked-2", ProcessDefinitionPermissions.UPDATE_TASK);
	}

	private void grant(String user, String group, Resources resource, String id, Permission... permissions) {
		Authorization grant = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		if (user != null) {
			grant.setUserId(user);
		}
		else {
			grant.setGroupId(group);
		}
		save(grant, resource, id, permissions);
	}

	private void save(Authorization authorization, Resources resource, String id, Permission... permissions) {
		authorization.setResource(resource);
		authorization.setResourceId(id);
		authorization.setPermissions(permissions);
		this.granted.add(this.authorizations.saveAuthorization(authorization).getId());
	}

	@AfterEach
	void andTakenBack() {
		this.granted.forEach(this.authorizations::deleteAuthorization);
	}

	@Test
	void singlePermissionsAreFoundAsTheEngineFindsThem() {
		assertThat(answers(atomic().stream().map(GrantedPermissionsProcessTests::alone).toList())).contains(true,
				false);
	}

	@Test
	void severalPermissionsAreEnoughOrNeededAsTheEngineSays() {
		List<PermissionCheck> atomic = atomic();
		List<CompositePermissionCheck> checks = new ArrayList<>();
		for (int first = 0; first < atomic.size(); first++) {
			for (int step : new int[] { 1, 4, 9 }) {
				for (boolean disjunctive : new boolean[] { true, false }) {
					checks.add(pair(atomic, first, first + step, disjunctive));
				}
			}
		}

		assertThat(answers(checks)).contains(true, false);
	}

	private static List<PermissionCheck> atomic() {
		List<PermissionCheck> atomic = new ArrayList<>();
		for (String id : new String[] { "checked-1", "checked-2", "checked-3", null }) {
			ON_TASKS.forEach((permission) -> atomic.add(check(Resources.TASK, id, permission)));
			ON_PROCESSES.forEach((permission) -> atomic.add(check(Resources.PROCESS_DEFINITION, id, permission)));
		}
		return atomic;
	}

	private static PermissionCheck check(Resources resource, String id, Permission permission) {
		PermissionCheck check = new PermissionCheck();
		check.setResource(resource);
		check.setResourceId(id);
		check.setPermission(permission);
		return check;
	}

	private static CompositePermissionCheck pair(List<PermissionCheck> atomic, int first, int second,
			boolean disjunctive) {
		CompositePermissionCheck pair = new CompositePermissionCheck(disjunctive);
		pair.addAtomicCheck(atomic.get(first % atomic.size()));
		pair.addAtomicCheck(atomic.get(second % atomic.size()));
		return pair;
	}

	private static CompositePermissionCheck alone(PermissionCheck check) {
		CompositePermissionCheck alone = new CompositePermissionCheck();
		alone.addAtomicCheck(check);
		return alone;
	}

	/**
	 * Mera's answers for everybody, after a look at whether the engine's are the same.
	 */
	private List<Boolean> answers(List<CompositePermissionCheck> checks) {
		List<Boolean> answers = new ArrayList<>();
		inTheEngine((context) -> {
			AuthorizationManager engines = new AuthorizationManager();
			for (CompositePermissionCheck check : checks) {
				for (String user : new String[] { "person", "stranger" }) {
					for (List<String> groups : GROUPS) {
						boolean answer = context.getAuthorizationManager().isAuthorized(user, groups, check);
						assertThat(answer).as("%s in %s: %s", user, groups, described(check))
							.isEqualTo(engines.isAuthorized(user, groups, check));
						answers.add(answer);
					}
				}
			}
			return null;
		});
		return answers;
	}

	private void inTheEngine(Command<?> command) {
		((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
			.execute(command);
	}

	private static String described(CompositePermissionCheck check) {
		return (check.isDisjunctive() ? "one of " : "all of ") + check.getAllPermissionChecks()
			.stream()
			.map((each) -> each.getPermission() + " on " + each.getResource() + " " + each.getResourceId())
			.toList();
	}

}
