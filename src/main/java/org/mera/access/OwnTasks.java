package org.mera.access;

import java.util.function.Supplier;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.mera.people.LentRights;

/**
 * Grants each task to its groups and to whoever holds it, as the engine does, and unlike
 * the engine takes it back when the task is handed to others. Who holds a task by
 * somebody else's right is granted nothing: the right ends with the substitution. People
 * may read and change their own data; unlike the engine's default they may not delete
 * themselves.
 */
class OwnTasks extends DefaultAuthorizationProvider {

	private final Supplier<LentRights> rights;

	/**
	 * Makes the provider.
	 * @param rights asked for late: they need the database, which comes after
	 */
	OwnTasks(Supplier<LentRights> rights) {
		this.rights = rights;
	}

	@Override
	public AuthorizationEntity[] newUser(User user) {
		return new AuthorizationEntity[] { createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(),
				Permissions.READ, Permissions.UPDATE) };
	}

	@Override
	public AuthorizationEntity @Nullable [] newTaskAssignee(Task task, @Nullable String oldAssignee,
			@Nullable String newAssignee) {
		if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
			getAuthorizationManager().deleteAuthorizationsByResourceIdAndUserId(Resources.TASK, task.getId(),
					oldAssignee);
		}
		return isLent(task, newAssignee) ? null : super.newTaskAssignee(task, oldAssignee, newAssignee);
	}

	/**
	 * Nobody can have been granted a task that is only being made: nothing to look for.
	 */
	@Override
	public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
		if (!isBeingMade((TaskEntity) task)) {
			return super.newTaskGroupIdentityLink(task, groupId, type);
		}
		return new AuthorizationEntity[] { createAuthorization(null, groupId, Resources.TASK, task.getId(),
				getRuntimePermissions(isEnforceSpecificVariablePermission())) };
	}

	private static boolean isBeingMade(TaskEntity task) {
		CachedDbEntity cached = Context.getCommandContext()
			.getDbEntityManager()
			.getDbEntityCache()
			.getCachedEntity(task);
		return cached != null && cached.getEntityState() == DbEntityState.TRANSIENT;
	}

	private boolean isLent(Task task, @Nullable String assignee) {
		return assignee != null
				&& !this.rights.get().lenders(assignee, () -> TaskGroups.of((TaskEntity) task)).isEmpty();
	}

	@Override
	public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
		// With the task itself all that is granted on it goes anyway.
		if (!((TaskEntity) task).isDeleted()) {
			getAuthorizationManager().deleteAuthorizationsByResourceIdAndGroupId(Resources.TASK, task.getId(), groupId);
		}
		return null;
	}

}
