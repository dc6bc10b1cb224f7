package org.mera.workshop.process;

import java.util.Locale;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.workshop.WorkshopGoal;

import org.springframework.stereotype.Component;

/** All chosen workshops have been recorded: are they enough? */
@Component
class CountWorkshops implements JavaDelegate {

	private final WorkshopGoal goal;

	CountWorkshops(WorkshopGoal goal) {
		this.goal = goal;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String progress = this.goal.progress(execution.getProcessBusinessKey()).name();
		execution.setVariable("progress", progress.toLowerCase(Locale.ROOT).replace('_', '-'));
	}

}
