package org.mera.workflow;

import java.util.List;

import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Tasks have no parts: the engine refuses tasks outside processes, and with them those
 * below another task. It need not look for any when a task is done.
 */
final class TasksWithoutParts extends TaskManager {

	@Override
	public List<Task> findTasksByParentTaskId(String parentTaskId) {
		return List.of();
	}

}
