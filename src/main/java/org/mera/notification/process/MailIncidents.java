package org.mera.notification.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.mera.notification.GivenUpMails;
import org.mera.people.People;

import org.springframework.stereotype.Component;

/**
 * A mail that was given up is an incident at {@code send-mail}: the engine tells which,
 * and who may have it tried again.
 */
@Component
class MailIncidents implements GivenUpMails {

	private static final String PROCESS = "send-mail";

	private final ProcessEngine engine;

	private final AsMera asMera;

	private final People people;

	MailIncidents(ProcessEngine engine, AsMera asMera, People people) {
		this.engine = engine;
		this.asMera = asMera;
		this.people = people;
	}

	@Override
	public List<GivenUp> all() {
		return this.asMera.ask(() -> {
			List<Incident> incidents = this.engine.getRuntimeService()
				.createIncidentQuery()
				.processDefinitionKeyIn(PROCESS)
				.incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
				.list();
			return incidents.isEmpty() ? List.of() : told(incidents);
		});
	}

	private List<GivenUp> told(List<Incident> incidents) {
		Set<String> ids = incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
		Map<String, ProcessInstance> instances = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceIds(ids)
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
		Map<String, String> mails = this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.variableName("mailId")
			.processInstanceIdIn(ids.toArray(String[]::new))
			.list()
			.stream()
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
					(variable) -> String.valueOf(variable.getValue()), (one, other) -> one));
		return incidents.stream()
			.filter((incident) -> instances.containsKey(incident.getProcessInstanceId()))
			.map((incident) -> new GivenUp(incident.getProcessInstanceId(),
					Objects.requireNonNull(instances.get(incident.getProcessInstanceId())).getBusinessKey(),
					mails.get(incident.getProcessInstanceId()), String.valueOf(incident.getIncidentMessage()),
					incident.getIncidentTimestamp().toInstant()))
			.toList();
	}

	/** With the rights of whoever asks: the engine refuses all others itself. */
	@Override
	public void retry(String id) {
		ManagementService jobs = this.engine.getManagementService();
		List<Job> failed = this.asMera.ask(
				() -> jobs.createJobQuery().processInstanceId(id).processDefinitionKey(PROCESS).noRetriesLeft().list());
		failed.forEach((job) -> {
			try {
				jobs.setJobRetries(job.getId(), 1);
			}
			catch (OptimisticLockingException ex) {
				// Somebody else has done the same at this moment.
			}
		});
	}

	@Override
	public boolean mayRetry(String personId) {
		return this.asMera.ask(() -> this.engine.getAuthorizationService()
			.isUserAuthorized(personId, this.people.groupsOf(personId), ProcessDefinitionPermissions.RETRY_JOB,
					Resources.PROCESS_DEFINITION, PROCESS));
	}

}
