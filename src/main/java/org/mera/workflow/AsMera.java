package org.mera.workflow;

import java.util.function.Supplier;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Asks the engine, and has it do, what those may not see or do who happen to be at work.
 */
@Component
public class AsMera {

	private final ProcessEngineConfigurationImpl configuration;

	AsMera(ProcessEngineConfigurationImpl configuration) {
		this.configuration = configuration;
	}

	/** Asks whoever may see what. */
	public <T extends @Nullable Object> T ask(Supplier<T> question) {
		return this.configuration.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(question::get));
	}

	/** Does it whoever may do what. */
	public void act(Runnable deed) {
		ask(() -> {
			deed.run();
			return null;
		});
	}

}
