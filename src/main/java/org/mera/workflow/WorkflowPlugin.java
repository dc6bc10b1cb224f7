package org.mera.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;

import org.springframework.beans.factory.ObjectProvider;
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

	WorkflowPlugin(MessageSource messages, DeployedForms forms, Refusals refusals, ObjectProvider<Deputies> deputies,
			ObjectProvider<BpmnParseListener> parseListeners) {
		this.messages = messages;
		this.forms = forms;
		this.refusals = refusals;
		this.deputies = deputies;
		this.parseListeners = parseListeners;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setTaskService(new CheckedTaskService(this.messages, this.deputies::getObject));
		configuration.setFormService(new CheckedFormService(this.forms));
		configuration.setCustomPreCommandInterceptorsTxRequired(new ArrayList<>(List.of(this.refusals)));
		configuration.setFailedJobCommandFactory(LastAttempt::new);
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
		Stream
			.of(new MeraSession<>(TaskManager.class, TasksWithoutParts::new),
					new MeraSession<>(ProcessDefinitionManager.class, () -> new KnownDefinitions(definitions)))
			.forEach((session) -> configuration.getSessionFactories().put(session.getSessionType(), session));
	}

}
