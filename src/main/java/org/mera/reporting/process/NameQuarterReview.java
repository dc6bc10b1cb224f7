package org.mera.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mera.reporting.QuarterlyReports;

import org.springframework.stereotype.Component;

/** Several quarters can wait for their review: the task's name says which it is about. */
@Component
class NameQuarterReview implements TaskListener {

	private final QuarterlyReports reports;

	NameQuarterReview(QuarterlyReports reports) {
		this.reports = reports;
	}

	@Override
	public void notify(DelegateTask task) {
		task.setName(task.getName() + ": " + this.reports.get((String) task.getVariable("reportId")).quarter());
	}

}
