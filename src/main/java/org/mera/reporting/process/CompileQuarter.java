package org.mera.reporting.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mera.measure.PlanExecutions;
import org.mera.reporting.QuarterlyReports;

import org.springframework.stereotype.Component;

/** A quarter of the plan is over. */
@Component
class CompileQuarter implements JavaDelegate {

	private final QuarterlyReports reports;

	private final PlanExecutions plans;

	CompileQuarter(QuarterlyReports reports, PlanExecutions plans) {
		this.reports = reports;
		this.plans = plans;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		this.reports.compile(plan);
		execution.setVariable("planGoesOn", this.plans.goesOn(plan));
	}

}
