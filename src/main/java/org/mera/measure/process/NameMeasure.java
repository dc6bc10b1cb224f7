package org.mera.measure.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mera.measure.Measures;

import org.springframework.stereotype.Component;

/** Several measures can wait for their report: the task's name says which it is about. */
@Component
class NameMeasure implements TaskListener {

	private final Measures measures;

	NameMeasure(Measures measures) {
		this.measures = measures;
	}

	@Override
	public void notify(DelegateTask task) {
		String measure = task.getExecution().getProcessBusinessKey();
		task.setName(task.getName() + ": " + this.measures.get(measure).title());
	}

}
