package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

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

	private static boolean isEverydayWork(HistoryEvent event) {
		return event instanceof UserOperationLogEntryEventEntity entry
				&& UserOperationLogEntry.CATEGORY_TASK_WORKER.equals(entry.getCategory())
				&& EntityTypes.TASK.equals(entry.getEntityType());
	}

}
