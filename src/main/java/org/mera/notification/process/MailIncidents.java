package org.mera.notification.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.mera.notification.GivenUpMails;
import org.mera.people.People;
import org.mera.workflow.AsMera;
import org.mera.workflow.StoppedInstances;
import org.mera.workflow.StoppedInstances.Stopped;

import org.springframework.stereotype.Component;

/**
 * A mail that was given up is an incident at {@code send-mail}: the engine tells which,
 * and who may have it tried again.
 */
@Component
class MailIncidents implements GivenUpMails {

	private static final String PROCESS = "send-mail";

	private final ProcessEngine engine;

	private final StoppedInstances stopped;

	private final AsMera asMera;

	private final People people;

	MailIncidents(ProcessEngine engine, StoppedInstances stopped, AsMera asMera, People people) {
		this.engine = engine;
		this.stopped = stopped;
		this.asMera = asMera;
		this.people = people;
	}

	@Override
	public List<GivenUp> all() {
		List<Stopped> mails = this.stopped.of(PROCESS);
		return mails.isEmpty() ? List.of() : this.asMera.ask(() -> told(mails));
	}

	private List<GivenUp> told(List<Stopped> stopped) {
		Map<String, String> mails = this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.variableName("mailId")
			.processInstanceIdIn(
					stopped.stream().map((each) -> each.instance().getId()).distinct().toArray(String[]::new))
			.list()
			.stream()
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
					(variable) -> String.valueOf(variable.getValue()), (one, other) -> one));
		return stopped.stream()
			.map((each) -> new GivenUp(each.instance().getId(), each.instance().getBusinessKey(),
					mails.get(each.instance().getId()), String.valueOf(each.incident().getIncidentMessage()),
					each.incident().getIncidentTimestamp().toInstant()))
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
