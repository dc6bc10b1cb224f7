package org.mera.workflow;

import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Stores the engine's history. When a task that ends began, the task itself knows; the
 * engine would read it from the history, for the task and for its activity, to tell how
 * long it took.
 */
final class KeptEvents extends DbHistoryEventHandler {

	@Override
	protected void insertOrUpdate(HistoryEvent event) {
		@Nullable TaskEntity task = isKnown(event) ? null : task(event);
		if (task != null && task.getCreateTime() != null) {
			((HistoricScopeInstanceEvent) event).setStartTime(task.getCreateTime());
			getDbEntityManager().merge(event);
		}
		else {
			super.insertOrUpdate(event);
		}
	}

	/** Whether the transaction has what happened before, or nothing has. */
	private boolean isKnown(HistoryEvent event) {
		return isInitialEvent(event) || getDbEntityManager().getCachedEntity(event.getClass(), event.getId()) != null;
	}

	private @Nullable TaskEntity task(HistoryEvent event) {
		DbEntityManager entities = getDbEntityManager();
		if (event instanceof HistoricTaskInstanceEventEntity task) {
			return entities.getCachedEntity(TaskEntity.class, task.getTaskId());
		}
		if (event instanceof HistoricActivityInstanceEventEntity activity) {
			return entities.getCachedEntitiesByType(TaskEntity.class)
				.stream()
				.filter((task) -> isOf(activity, task))
				.findFirst()
				.orElse(null);
		}
		return null;
	}

	private static boolean isOf(HistoricActivityInstanceEventEntity activity, TaskEntity task) {
		return activity.getActivityId().equals(task.getTaskDefinitionKey())
				&& activity.getExecutionId().equals(task.getExecutionId());
	}

}
