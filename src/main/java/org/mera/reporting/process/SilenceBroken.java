package org.mera.reporting.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.mera.reporting.ReportPublished;
import org.mera.workflow.Redating;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the warning back when something was published, and puts off the next one.
 */
@Component
class SilenceBroken {

	private static final String MESSAGE = "REPORT_PUBLISHED";

	private final RuntimeService runtimeService;

	private final Redating redating;

	private final ProcessEngineConfigurationImpl configuration;

	SilenceBroken(RuntimeService runtimeService, Redating redating, ProcessEngineConfigurationImpl configuration) {
		this.runtimeService = runtimeService;
		this.redating = redating;
		this.configuration = configuration;
	}

	@EventListener
	void on(ReportPublished event) {
		this.configuration.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(() -> correlate(event.planExecutionId())));
		this.redating.refresh(event.planExecutionId());
	}

	private Void correlate(String plan) {
		this.runtimeService.createMessageCorrelation(MESSAGE).processInstanceBusinessKey(plan).correlateAll();
		return null;
	}

}
