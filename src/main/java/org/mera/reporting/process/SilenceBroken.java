package org.mera.reporting.process;

import org.camunda.bpm.engine.RuntimeService;
import org.mera.reporting.ReportPublished;
import org.mera.workflow.AsMera;
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

	private final AsMera asMera;

	SilenceBroken(RuntimeService runtimeService, Redating redating, AsMera asMera) {
		this.runtimeService = runtimeService;
		this.redating = redating;
		this.asMera = asMera;
	}

	@EventListener
	void on(ReportPublished event) {
		this.asMera.act(() -> correlate(event.planExecutionId()));
		this.redating.refresh(event.planExecutionId());
	}

	private void correlate(String plan) {
		this.runtimeService.createMessageCorrelation(MESSAGE).processInstanceBusinessKey(plan).correlateAll();
	}

}
