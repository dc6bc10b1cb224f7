package org.mera.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

import org.springframework.stereotype.Component;

/**
 * Keeps the groups' permissions as the code says: one that is missing is given, one that
 * is not (or no longer) listed is taken away. Left alone are what the engine grants task
 * by task and filters that people share among themselves.
 */
@Component
class GroupPermissions {

	private static final Set<Resources> GRANTED_ONE_BY_ONE = Set.of(Resources.TASK, Resources.HISTORIC_TASK,
			Resources.HISTORIC_PROCESS_INSTANCE);

	private final AuthorizationService authorizations;

	GroupPermissions(AuthorizationService authorizations) {
		this.authorizations = authorizations;
	}

	/**
	 * Makes these the groups' permissions.
	 * @param wanted the permissions by group
	 * @param filters ids of the filters that only the code shares
	 */
	void keep(Map<String, List<Grant>> wanted, Set<String> filters) {
		List<AuthorizationEntity> present = present(wanted.keySet(), filters);
		wanted.forEach((group, grants) -> {
			List<AuthorizationEntity> ofGroup = present.stream()
				.filter((each) -> group.equals(each.getGroupId()))
				.toList();
			ofGroup.stream()
				.filter((each) -> grants.stream().noneMatch((grant) -> grant.isAbout(each)))
				.forEach((each) -> this.authorizations.deleteAuthorization(each.getId()));
			grants.forEach((grant) -> keep(group, grant, ofGroup));
		});
	}

	private void keep(String group, Grant grant, List<AuthorizationEntity> present) {
		AuthorizationEntity authorization = present.stream()
			.filter(grant::isAbout)
			.findFirst()
			.orElseGet(() -> create(group, grant));
		if (!grant.equalTo(authorization)) {
			authorization.setPermissions(grant.permissions());
			this.authorizations.saveAuthorization(authorization);
		}
	}

	private AuthorizationEntity create(String group, Grant grant) {
		Authorization authorization = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		authorization.setGroupId(group);
		authorization.setResource(grant.resource());
		authorization.setResourceId(grant.id());
		return (AuthorizationEntity) authorization;
	}

	private List<AuthorizationEntity> present(Set<String> groups, Set<String> filters) {
		List<AuthorizationEntity> present = new ArrayList<>();
		Arrays.stream(Resources.values()).forEach((resource) -> {
			AuthorizationQuery query = this.authorizations.createAuthorizationQuery()
				.groupIdIn(groups.toArray(String[]::new))
				.authorizationType(Authorization.AUTH_TYPE_GRANT)
				.resourceType(resource);
			if (GRANTED_ONE_BY_ONE.contains(resource)) {
				query.resourceId(Grant.ALL);
			}
			query.list().stream().map(AuthorizationEntity.class::cast).forEach(present::add);
		});
		present.removeIf((each) -> Grant.isOf(Resources.FILTER, each) && !Grant.ALL.equals(each.getResourceId())
				&& !filters.contains(each.getResourceId()));
		return present;
	}

}
