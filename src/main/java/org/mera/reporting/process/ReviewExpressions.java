package org.mera.reporting.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.reporting.QuarterlyReports;

import org.springframework.stereotype.Component;

/**
 * What the action plan's model asks of its reports:
 * {@code ${review.nextQuarterEnds(execution)}}. Public, because the engine's expressions
 * reach no other class.
 */
@Component("review")
public class ReviewExpressions {

	private final QuarterlyReports reports;

	ReviewExpressions(QuarterlyReports reports) {
		this.reports = reports;
	}

	public Date nextQuarterEnds(DelegateExecution execution) {
		return Date.from(this.reports.nextQuarterEnds(execution.getProcessBusinessKey()));
	}

	/** Id of the report that was compiled last. */
	public String lastCompiled(DelegateExecution execution) {
		return this.reports.last(execution.getProcessBusinessKey()).id();
	}

	public Date due(DelegateExecution execution) {
		return Date.from(this.reports.reviewDue((String) execution.getVariable("reportId")));
	}

	public Date endOfTermDue(DelegateExecution execution) {
		return Date.from(this.reports.endOfTermDue(execution.getProcessBusinessKey()));
	}

}
