package org.mera.workflow;

import org.camunda.bpm.engine.ProcessEngineException;

/** Nothing can be done now; the message says so in words for people. */
class UnavailableException extends ProcessEngineException {

	private static final long serialVersionUID = 1L;

	UnavailableException(String words, Throwable cause) {
		super(words, cause);
	}

}
