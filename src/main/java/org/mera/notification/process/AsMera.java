package org.mera.notification.process;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Asks the engine what those may not see or do who happen to be at work. */
@Component
class AsMera {

	private final ProcessEngineConfigurationImpl configuration;

	AsMera(ProcessEngineConfigurationImpl configuration) {
		this.configuration = configuration;
	}

	<T> T ask(Supplier<T> question) {
		return this.configuration.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(question::get));
	}

}
