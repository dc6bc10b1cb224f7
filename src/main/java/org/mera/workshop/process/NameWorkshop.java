package org.mera.workshop.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** Adds the local community to the name of a task that is about its workshop. */
@Component
class NameWorkshop implements TaskListener {

	private final Workshops workshops;

	private final Labels labels;

	NameWorkshop(Workshops workshops, Labels labels) {
		this.workshops = workshops;
		this.labels = labels;
	}

	@Override
	public void notify(DelegateTask task) {
		// Of the execution: for variables of its own the engine would look in the
		// database.
		String workshop = (String) task.getExecution().getVariable("workshopId");
		String community = this.workshops.get(workshop).community().name();
		task.setName(this.labels.text("workshop.task", task.getName(), community));
	}

}
