package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes a task from somebody who is away, or puts it back to its groups, when the one who
 * asks stands in for them; likewise from somebody who may not do it any more, such as a
 * substitute whose time is over. Of every other task it leaves the hands off.
 */
final class TakeOver implements Command<Boolean> {

	private final String taskId;

	private final @Nullable String userId;

	private final Deputies deputies;

	/**
	 * Takes a task over.
	 * @param userId who gets it, or null to put it back
	 */
	TakeOver(String taskId, @Nullable String userId, Deputies deputies) {
		this.taskId = taskId;
		this.userId = userId;
		this.deputies = deputies;
	}

	/** Whether it did. */
	@Override
	public Boolean execute(CommandContext context) {
		TaskEntity task = context.getTaskManager().findTaskById(this.taskId);
		if (task == null || !mayBeTaken(context, task)) {
			return false;
		}
		context.getProcessEngineConfiguration().getCommandCheckers().forEach((checker) -> checker.checkTaskWork(task));
		task.setAssignee(this.userId);
		task.triggerUpdateEvent();
		task.logUserOperation(UserOperationLogEntry.OPERATION_TYPE_CLAIM);
		return true;
	}

	private boolean mayBeTaken(CommandContext context, TaskEntity task) {
		@Nullable String asking = context.getAuthenticatedUserId();
		@Nullable String holder = task.getAssignee();
		if (asking == null || holder == null || holder.equals(this.userId)
				|| (this.userId != null && !this.userId.equals(asking))) {
			return false;
		}
		return this.deputies.standsInFor(asking, holder)
				|| context.runWithoutAuthorization(() -> !mayWork(context, holder));
	}

	private boolean mayWork(CommandContext context, String holder) {
		List<String> groups = context.getProcessEngineConfiguration()
			.getIdentityService()
			.createGroupQuery()
			.groupMember(holder)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		return context.getProcessEngineConfiguration()
			.getAuthorizationService()
			.isUserAuthorized(holder, groups, Permissions.TASK_WORK, Resources.TASK, this.taskId);
	}

}
