package org.mera.reporting.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mera.reporting.Silence;

import org.springframework.stereotype.Component;

/**
 * What the action plan's model asks of the watch over its publications:
 * {@code ${publication.warningDue(execution)}}. Public, because the engine's expressions
 * reach no other class.
 */
@Component("publication")
public class PublicationExpressions {

	private final Silence silence;

	PublicationExpressions(Silence silence) {
		this.silence = silence;
	}

	public Date warningDue(DelegateExecution execution) {
		return Date.from(this.silence.warningDue(execution.getProcessBusinessKey()));
	}

	public Date due(DelegateExecution execution) {
		return Date.from(this.silence.due(execution.getProcessBusinessKey()));
	}

}
