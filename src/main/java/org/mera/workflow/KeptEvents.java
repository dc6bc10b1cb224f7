package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Stores the engine's history except the log of everyday work on tasks: who held a task
 * is in the task's own history, who completed it with what is in the domain. What
 * administrators and coordinators do beside the flow stays in the log.
 */
final class KeptEvents extends DbHistoryEventHandler {

	@Override
	public void handleEvent(HistoryEvent event) {
		if (!isEverydayWork(event)) {
			super.handleEvent(event);
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

	/**
	 * When a task that ends began, the task itself knows; the engine would read it from
	 * the history, for the task and for its activity, to tell how long it took.
	 */
	@Override
	protected void insertOrUpdate(HistoryEvent event) {
		DbEntityManager entities = getDbEntityManager();
		@Nullable TaskEntity task = (isInitialEvent(event) || entities.getCachedEntity(event.getClass(), event.getId()) != null)
				? null : task(event, entities);
		if (task != null && task.getCreateTime() != null) {
			((HistoricScopeInstanceEvent) event).setStartTime(task.getCreateTime());
			entities.merge(event);
		}
		else {
			super.insertOrUpdate(event);
		}
	}

	private static @Nullable TaskEntity task(HistoryEvent event, DbEntityManager entities) {
		@Nullable String id = (event instanceof HistoricTaskInstanceEventEntity task) ? task.getTaskId()
				: (event instanceof HistoricActivityInstanceEventEntity activity) ? activity.getTaskId() : null;
		return (id != null) ? entities.getCachedEntity(TaskEntity.class, id) : null;
	}

	private static boolean isEverydayWork(HistoryEvent event) {
		return event instanceof UserOperationLogEntryEventEntity entry
				&& UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(entry.getCategory())
				&& EntityTypes.TASK.equals(entry.getEntityType());
	}

}
