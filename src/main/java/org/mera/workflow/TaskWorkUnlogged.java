package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;

/**
 * Keeps the log of operations without everyday work on tasks: who held a task is in the
 * task's own history, who completed it with what is in the domain. What administrators
 * and coordinators do beside the flow stays in the log.
 */
final class TaskWorkUnlogged extends UserOperationLogManager {

	@Override
	public void logTaskOperations(String operation, TaskEntity task, List<PropertyChange> changes) {
		// See above.
	}

}
