package org.mera.escalation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.stereotype.Component;

/** Several steps can wait for managers: the task's name says which it is about. */
@Component
class NameStep implements TaskListener {

	private final WatchedSteps watched;

	NameStep(WatchedSteps watched) {
		this.watched = watched;
	}

	@Override
	public void notify(DelegateTask task) {
		task.setName(task.getName() + ": " + this.watched.by(task.getExecution()).title());
	}

}
