package org.mera.workshop.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.workshop.Selections;
import org.mera.workshop.Workshop;

import org.springframework.stereotype.Component;

/** What the model asks of the workshops: {@code ${workshop.toHold(execution)}}. */
@Component("workshop")
public class WorkshopExpressions {

	private final Selections selections;

	WorkshopExpressions(Selections selections) {
		this.selections = selections;
	}

	/** Ids of the workshops that were chosen last. */
	public List<String> toHold(DelegateExecution execution) {
		return this.selections.toHold(execution.getProcessBusinessKey()).stream().map(Workshop::id).toList();
	}

}
