package org.mera.workflow;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the engine Mera's checks. */
@Component
class WorkflowPlugin extends AbstractProcessEnginePlugin {

	private final MessageSource messages;

	private final DeployedForms forms;

	private final Refusals refusals;

	private final ObjectProvider<Deputies> deputies;

	private final ObjectProvider<BpmnParseListener> parseListeners;

	private final ApplicationEventPublisher events;

	WorkflowPlugin(MessageSource messages, DeployedForms forms, Refusals refusals, ObjectProvider<Deputies> deputies,
			ObjectProvider<BpmnParseListener> parseListeners, ApplicationEventPublisher events) {
		this.messages = messages;
		this.forms = forms;
		this.refusals = refusals;
		this.deputies = deputies;
		this.parseListeners = parseListeners;
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setTaskService(new CheckedTaskService(this.messages, this.deputies::getObject));
		configuration.setFormService(new CheckedFormService(this.forms));
		configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(
				List.of(new PeopleFirst(configuration::getIdentityService, PeopleFirst.Waits.SHORT), this.refusals)));
		configuration.setFailedJobCommandFactory((job, failure) -> new LastAttempt(job, failure, this.events));
		List<BpmnParseListener> listeners = new ArrayList<>(this.parseListeners.stream().toList());
		if (configuration.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(configuration.getCustomPostBPMNParseListeners());
		}
		configuration.setCustomPostBPMNParseListeners(listeners);
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		configuration.getJobHandlers().replaceAll((type, handler) -> LoggedJob.of(handler));
		KnownDefinitions.Seen definitions = new KnownDefinitions.Seen();
		configuration.getSessionFactories()
			.put(ProcessDefinitionManager.class,
					new MeraSession<>(ProcessDefinitionManager.class, () -> new KnownDefinitions(definitions)));
		configuration.getSessionFactories()
			.put(UserOperationLogManager.class,
					new MeraSession<>(UserOperationLogManager.class, TaskWorkUnlogged::new));
		if (DbSqlSessionFactory.POSTGRES.equals(configuration.getDatabaseType())) {
			configuration.getSessionFactories()
				.put(JobManager.class, new MeraSession<>(JobManager.class, OneLookAtATime::new));
		}
	}

}
