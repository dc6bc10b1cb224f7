package org.mera.measure.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.measure.Measures;

import org.springframework.stereotype.Component;

/**
 * What a model asks of the measure it carries out:
 * {@code ${measure.managers(execution)}}. Public, because the engine's expressions reach
 * no other class.
 */
@Component("measure")
public class MeasureExpressions {

	private final Measures measures;

	MeasureExpressions(Measures measures) {
		this.measures = measures;
	}

	public List<String> coordinators(DelegateExecution execution) {
		return groups(execution, Role.COORDINATORS);
	}

	public List<String> managers(DelegateExecution execution) {
		return groups(execution, Role.MANAGERS);
	}

	public List<String> council(DelegateExecution execution) {
		return groups(execution, Role.COUNCIL);
	}

	private List<String> groups(DelegateExecution execution, Role role) {
		return this.measures.planOf(execution.getProcessBusinessKey()).groupsOf(role);
	}

}
