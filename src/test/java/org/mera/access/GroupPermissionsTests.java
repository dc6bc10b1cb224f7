package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlans;
import org.mera.test.HttpTest;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@HttpTest
class GroupPermissionsTests {

	@Autowired
	private AccessSetup setup;

	@Autowired
	private ActionPlans plans;

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AuthorizationService authorizations;

	@Test
	void everyGroupOfThePlansIsThereUnderItsName() {
		this.plans.all()
			.stream()
			.flatMap((plan) -> plan.groups().stream())
			.forEach(
					(group) -> assertThat(this.identity.createGroupQuery().groupId(group.id()).singleResult().getName())
						.isEqualTo(group.name()));
	}

	@Test
	void nothingCanBeRevokedThatTheEngineWouldOverlook() {
		assertThatExceptionOfType(BadUserRequestException.class)
			.isThrownBy(() -> this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE))
			.withMessageContaining("never revoked");
	}

	@Test
	void anotherStartChangesNothing() {
		List<String> before = ids();

		this.setup.start();

		assertThat(ids()).isEqualTo(before);
	}

	@Test
	void whatTheCodeDoesNotGiveIsGoneAfterAnotherStart() {
		grant("managers", Resources.PROCESS_INSTANCE, "*", Permissions.ALL);
		grant("managers", Resources.TASK, "*", Permissions.READ);
		grant("managers", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
		widen("managers", Resources.PROCESS_DEFINITION, "*", Permissions.ALL);
		List<String> wide = ids();

		this.setup.start();

		assertThat(wide).hasSize(ids().size() + 3);
		assertThat(permissions("managers", Resources.PROCESS_INSTANCE)).isEmpty();
		assertThat(permissions("managers", Resources.PROCESS_DEFINITION)).singleElement()
			.satisfies((each) -> assertThat(each.isPermissionGranted(Permissions.DELETE)).isFalse());
	}

	@Test
	void whatTheCodeGivesIsBackAfterAnotherStart() {
		List<String> before = ids();
		permissions("media", Resources.APPLICATION)
			.forEach((each) -> this.authorizations.deleteAuthorization(each.getId()));

		this.setup.start();

		assertThat(permissions("media", Resources.APPLICATION)).hasSize(1);
		assertThat(ids()).hasSameSizeAs(before);
	}

	@Test
	void theTasksOfAGroupAndFiltersThatPeopleShareStay() {
		this.people.work();
		List<Authorization> tasks = permissions("information-department", Resources.TASK);
		grant("media", Resources.FILTER, "a-filter-of-their-own", Permissions.READ);

		this.setup.start();

		assertThat(tasks).isNotEmpty();
		assertThat(permissions("information-department", Resources.TASK)).hasSameSizeAs(tasks);
		assertThat(this.authorizations.createAuthorizationQuery().resourceId("a-filter-of-their-own").count()).isOne();
	}

	@Test
	void aGroupThatNoPlanNamesAnyMoreLosesWhatItMight() {
		Group former = this.identity.newGroup("former-office");
		former.setType("PLAN");
		this.identity.saveGroup(former);
		grant("former-office", Resources.APPLICATION, "tasklist", Permissions.ACCESS);

		this.setup.start();

		assertThat(permissions("former-office", Resources.APPLICATION)).isEmpty();
	}

	@Test
	void anAdministratorsOwnGroupIsLeftAlone() {
		Group own = this.identity.newGroup("auditors");
		own.setName("Auditors");
		own.setType("WORKFLOW");
		this.identity.saveGroup(own);
		grant("auditors", Resources.APPLICATION, "cockpit", Permissions.ACCESS);

		this.setup.start();

		assertThat(permissions("auditors", Resources.APPLICATION)).hasSize(1);
	}

	private void grant(String group, Resources resource, String id, Permission permission) {
		Authorization authorization = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		authorization.setGroupId(group);
		authorization.setResource(resource);
		authorization.setResourceId(id);
		authorization.addPermission(permission);
		this.authorizations.saveAuthorization(authorization);
	}

	private void widen(String group, Resources resource, String id, Permission permission) {
		Authorization authorization = this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(resource)
			.resourceId(id)
			.singleResult();
		authorization.addPermission(permission);
		this.authorizations.saveAuthorization(authorization);
	}

	private List<Authorization> permissions(String group, Resources resource) {
		return this.authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).list();
	}

	private List<String> ids() {
		return this.authorizations.createAuthorizationQuery()
			.list()
			.stream()
			.filter((each) -> each.getGroupId() != null)
			.map(Authorization::getId)
			.sorted()
			.toList();
	}

}
