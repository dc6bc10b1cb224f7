package org.mera.measure.process;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.measure.DueDates;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Component;

/**
 * What a model asks of the step it is in: {@code ${step.due(execution)}}. Public, because
 * the engine's expressions reach no other class.
 */
@Component("step")
public class StepExpressions {

	private final Steps steps;

	private final DueDates dueDates;

	StepExpressions(Steps steps, DueDates dueDates) {
		this.steps = steps;
		this.dueDates = dueDates;
	}

	public Date opens(DelegateExecution execution) {
		return Date.from(this.dueDates.begins(step(execution).start()));
	}

	public Date due(DelegateExecution execution) {
		return Date.from(this.dueDates.due(step(execution).due()));
	}

	public List<String> responsible(DelegateExecution execution) {
		return step(execution).responsible();
	}

	public List<String> approvers(DelegateExecution execution) {
		return step(execution).approvers();
	}

	private StepExecution step(DelegateExecution execution) {
		return this.steps.get(execution.getProcessBusinessKey(), (String) execution.getVariable("stepId"));
	}

}
