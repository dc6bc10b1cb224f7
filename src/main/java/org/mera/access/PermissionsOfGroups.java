package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the permissions of exactly the groups somebody is in, by one short query. The
 * engine would first ask, in every transaction, which groups have any permission at all;
 * since each open task is granted to its groups, that means to read more rows than there
 * are tasks.
 */
final class PermissionsOfGroups extends AuthorizationManager {

	@Override
	public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groupIds) {
		return (groupIds != null) ? groupIds : List.of();
	}

	/**
	 * Has the permission looked up for each task by the index on what it is about. While
	 * nothing can be revoked the engine would join tasks and permissions, and the
	 * database would compare each task of the person's groups with each permission of
	 * those groups. That this form asks for revocations too changes nothing: there are
	 * none.
	 */
	@Override
	public void configureTaskQuery(TaskQueryImpl query) {
		super.configureTaskQuery(query);
		query.getAuthCheck().setRevokeAuthorizationCheckEnabled(true);
	}

	@Override
	public boolean isAuthorized(@Nullable String userId, @Nullable List<String> groupIds,
			CompositePermissionCheck check) {
		List<PermissionCheck> asked = check.getAtomicChecks();
		if (asked.isEmpty() || !asked.stream().allMatch(this::isResourceValidForPermission)) {
			return super.isAuthorized(userId, groupIds, check);
		}
		return GrantedPermissions
			.read(getCommandContext().getDbSqlSession().getSqlSession().getConnection(), userId,
					filterAuthenticatedGroupIds(groupIds), check)
			.suffice(check);
	}

	@Override
	public boolean isAuthorized(@Nullable String userId, @Nullable List<String> groupIds, PermissionCheck check) {
		return !isAuthorizationEnabled() || isAuthorized(userId, groupIds, createCompositePermissionCheck(check));
	}

}
