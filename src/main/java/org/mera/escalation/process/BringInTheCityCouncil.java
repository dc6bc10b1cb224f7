package org.mera.escalation.process;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.escalation.Ladders;

import org.springframework.stereotype.Component;

/** The managers were silent for too long. */
@Component
class BringInTheCityCouncil implements JavaDelegate {

	private final Ladders ladders;

	private final WatchedSteps watched;

	private final TaskService taskService;

	BringInTheCityCouncil(Ladders ladders, WatchedSteps watched, TaskService taskService) {
		this.ladders = ladders;
		this.watched = watched;
		this.taskService = taskService;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.ladders.bringInCouncil(this.watched.by(execution));
		release(execution.getProcessInstanceId());
	}

	/** A manager who claimed the task and stayed silent does not keep the council out. */
	private void release(String instance) {
		this.taskService.createTaskQuery()
			.processInstanceId(instance)
			.list()
			.forEach((task) -> this.taskService.setAssignee(task.getId(), null));
	}

}
