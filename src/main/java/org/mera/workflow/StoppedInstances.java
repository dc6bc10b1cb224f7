package org.mera.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.stereotype.Component;

/**
 * The process instances that do not go on, because a job of theirs failed for the last
 * time.
 */
@Component
public class StoppedInstances {

	private final RuntimeService runtimeService;

	private final AsMera asMera;

	StoppedInstances(RuntimeService runtimeService, AsMera asMera) {
		this.runtimeService = runtimeService;
		this.asMera = asMera;
	}

	/** All that stand still, for each job that failed. */
	public List<Stopped> all() {
		return this.asMera.ask(() -> stopped(failedJobs()));
	}

	/** Those of one process. */
	public List<Stopped> of(String process) {
		return this.asMera.ask(() -> stopped(failedJobs().processDefinitionKeyIn(process)));
	}

	private IncidentQuery failedJobs() {
		return this.runtimeService.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
	}

	/** Without those that only say that a called process has one. */
	private List<Stopped> stopped(IncidentQuery query) {
		List<Incident> incidents = query.list()
			.stream()
			.filter((incident) -> incident.getId().equals(incident.getCauseIncidentId()))
			.filter((incident) -> incident.getProcessInstanceId() != null)
			.toList();
		Map<String, ProcessInstance> instances = instances(incidents);
		return incidents.stream()
			.flatMap((incident) -> Stream.ofNullable(instances.get(incident.getProcessInstanceId()))
				.map((instance) -> new Stopped(incident, instance)))
			.toList();
	}

	private Map<String, ProcessInstance> instances(Collection<Incident> incidents) {
		Set<String> ids = incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
		return ids.isEmpty() ? Map.of()
				: this.runtimeService.createProcessInstanceQuery()
					.processInstanceIds(ids)
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
	}

	/**
	 * A process instance that stands still.
	 *
	 * @param incident what happened to it
	 * @param instance itself
	 */
	public record Stopped(Incident incident, ProcessInstance instance) {
	}

}
