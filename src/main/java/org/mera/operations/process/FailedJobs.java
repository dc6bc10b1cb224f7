package org.mera.operations.process;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes it known, in the engine's transaction, that a job failed for the last time. */
@Component
class FailedJobs extends AbstractProcessEnginePlugin {

	private final ApplicationEventPublisher events;

	FailedJobs(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setCustomIncidentHandlers(new ArrayList<>(List.of(new Handler(this.events))));
	}

	private static final class Handler extends DefaultIncidentHandler {

		private final ApplicationEventPublisher events;

		Handler(ApplicationEventPublisher events) {
			super(Incident.FAILED_JOB_HANDLER_TYPE);
			this.events = events;
		}

		@Override
		public Incident handleIncident(IncidentContext context, String message) {
			Incident incident = super.handleIncident(context, message);
			String process = (context.getProcessDefinitionId() != null) ? Context.getProcessEngineConfiguration()
				.getDeploymentCache()
				.findDeployedProcessDefinitionById(context.getProcessDefinitionId())
				.getKey() : "";
			this.events.publishEvent(new JobFailed(process));
			return incident;
		}

	}

}
