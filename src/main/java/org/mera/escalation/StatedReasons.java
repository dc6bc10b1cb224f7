package org.mera.escalation;

import java.util.Optional;

import org.mera.measure.Delays;
import org.mera.notification.LastWords;

import org.springframework.stereotype.Component;

/** Mails quote what officers said last about the delay of their step. */
@Component
class StatedReasons implements LastWords {

	private final Delays delays;

	StatedReasons(Delays delays) {
		this.delays = delays;
	}

	@Override
	public Optional<String> of(String stepExecutionId) {
		return this.delays.lastWords(stepExecutionId);
	}

}
