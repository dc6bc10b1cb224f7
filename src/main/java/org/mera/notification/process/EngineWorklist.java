package org.mera.notification.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.mera.notification.WaitingTask;
import org.mera.notification.WatchedStep;
import org.mera.notification.Worklist;
import org.mera.people.People;
import org.mera.people.Person;
import org.mera.workflow.AsMera;

import org.springframework.stereotype.Component;

/** The engine's open tasks: claimed ones wait for who claimed them, others for groups. */
@Component
class EngineWorklist implements Worklist {

	private static final Comparator<Task> SOONEST_DUE = Comparator
		.comparing(Task::getDueDate, Comparator.nullsLast(Comparator.<Date>naturalOrder()))
		.thenComparing(Task::getName)
		.thenComparing(Task::getId);

	private final ProcessEngine engine;

	private final AsMera asMera;

	private final People people;

	private final Clock clock;

	EngineWorklist(ProcessEngine engine, AsMera asMera, People people, Clock clock) {
		this.engine = engine;
		this.asMera = asMera;
		this.people = people;
		this.clock = clock;
	}

	@Override
	public List<WaitingTask> of(String personId) {
		return this.asMera.ask(() -> {
			Map<String, String> processes = new HashMap<>();
			return waitingFor(personId, this::tasks).sorted(SOONEST_DUE)
				.map((task) -> new WaitingTask(task.getId(), task.getName(),
						processes.computeIfAbsent(task.getProcessDefinitionId(), this::processName),
						day(task.getDueDate())))
				.toList();
		});
	}

	@Override
	public Map<String, Set<String>> all() {
		return this.asMera.ask(() -> {
			Map<String, Set<String>> waiting = new HashMap<>();
			tasks().taskAssigned()
				.list()
				.forEach((task) -> waiting.computeIfAbsent(task.getAssignee(), (id) -> new TreeSet<>())
					.add(task.getId()));
			for (Group group : this.engine.getIdentityService().createGroupQuery().list()) {
				Set<String> ids = tasks().taskCandidateGroup(group.getId())
					.list()
					.stream()
					.map(Task::getId)
					.collect(Collectors.toSet());
				recipients(ids, group)
					.forEach((person) -> waiting.computeIfAbsent(person.id(), (id) -> new TreeSet<>()).addAll(ids));
			}
			return waiting;
		});
	}

	private List<Person> recipients(Set<String> tasks, Group group) {
		return tasks.isEmpty() ? List.of() : this.people.recipients(List.of(group.getId()));
	}

	@Override
	public Optional<String> taskOf(WatchedStep step, String personId) {
		return this.asMera
			.ask(() -> waitingFor(personId, () -> tasks().processInstanceBusinessKey(step.measureExecutionId())).filter(
					(task) -> step.stepId().equals(this.engine.getTaskService().getVariable(task.getId(), "stepId")))
				.max(Comparator.comparing(Task::getCreateTime).thenComparing(Task::getId))
				.map(Task::getId));
	}

	@Override
	public Optional<String> measureOf(WatchedStep step, String personId) {
		return overseesAll(personId) ? this.asMera.ask(() -> running(step.measureExecutionId())) : Optional.empty();
	}

	/** Those whom Cockpit is open to. */
	@Override
	public boolean overseesAll(String personId) {
		return this.asMera.ask(() -> this.engine.getAuthorizationService()
			.isUserAuthorized(personId, this.people.groupsOf(personId), Permissions.ACCESS, Resources.APPLICATION,
					"cockpit"));
	}

	/** Everything that a measure calls has its business key, too. */
	private Optional<String> running(String measure) {
		List<HistoricProcessInstance> instances = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(measure)
			.unfinished()
			.list();
		Set<String> ids = instances.stream().map(HistoricProcessInstance::getId).collect(Collectors.toSet());
		return instances.stream()
			.filter((instance) -> !ids.contains(instance.getSuperProcessInstanceId()))
			.map(HistoricProcessInstance::getId)
			.findFirst();
	}

	private Stream<Task> waitingFor(String personId, Supplier<TaskQuery> tasks) {
		List<String> groups = this.people.groupsOf(personId);
		Stream<Task> own = tasks.get().taskAssignee(personId).list().stream();
		return groups.isEmpty() ? own : Stream.concat(own, tasks.get().taskCandidateGroupIn(groups).list().stream());
	}

	private TaskQuery tasks() {
		return this.engine.getTaskService().createTaskQuery().active();
	}

	private String processName(String definition) {
		return this.engine.getRepositoryService().getProcessDefinition(definition).getName();
	}

	private @Nullable LocalDate day(@Nullable Date moment) {
		return (moment != null) ? LocalDate.ofInstant(moment.toInstant(), this.clock.getZone()) : null;
	}

}
