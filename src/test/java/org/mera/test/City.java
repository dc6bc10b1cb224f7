package org.mera.test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mera.replay.EngineTime;

/**
 * The city in which process tests play: its clock, its people's tasks. Times are the
 * city's, written {@code 2023-01-16T10:00}; a day alone is its first moment.
 */
public class City {

	private final EngineTime time;

	private final Clock clock;

	private final RuntimeService runtimeService;

	private final TaskService taskService;

	private final FormService formService;

	private final RepositoryService repositoryService;

	private final IdentityService identityService;

	City(EngineTime time, Clock clock, RuntimeService runtimeService, TaskService taskService, FormService formService,
			RepositoryService repositoryService, IdentityService identityService) {
		this.time = time;
		this.clock = clock;
		this.runtimeService = runtimeService;
		this.taskService = taskService;
		this.formService = formService;
		this.repositoryService = repositoryService;
		this.identityService = identityService;
	}

	/** Sets the clock without anything happening in between: the server was off. */
	public City at(String moment) {
		this.time.jumpTo(instant(moment));
		return this;
	}

	/** Moves the clock; whatever falls due on the way happens at its moment. */
	public City until(String moment) {
		this.time.advanceTo(instant(moment));
		return this;
	}

	/** Does what is due now. */
	public City runDueJobs() {
		this.time.runDueJobs();
		return this;
	}

	public Instant instant(String moment) {
		LocalDateTime local = moment.contains("T") ? LocalDateTime.parse(moment)
				: LocalDate.parse(moment).atStartOfDay();
		return local.atZone(this.clock.getZone()).toInstant();
	}

	/** The city's local time of a moment. */
	public LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

	/** From now on this person acts; nobody if null. */
	public City as(String user, String... groups) {
		if (user == null) {
			this.identityService.clearAuthentication();
		}
		else {
			this.identityService.setAuthentication(user, Arrays.asList(groups));
		}
		return this;
	}

	/** Starts a process by its start form. */
	public ProcessInstance start(String process, Map<String, Object> fields) {
		String definition = this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getId();
		return this.formService.submitStartForm(definition, fields);
	}

	/** The only open task with this definition key. */
	public Task task(String key) {
		List<Task> found = tasks(key);
		if (found.size() != 1) {
			throw new AssertionError("Expected one task " + key + ", found " + found.size() + "; open are " + open());
		}
		return found.get(0);
	}

	/** The only open task with this key whose name contains the text. */
	public Task task(String key, String about) {
		return tasks(key).stream()
			.filter((task) -> task.getName().contains(about))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No task " + key + " about " + about + "; open are " + open()));
	}

	public List<Task> tasks(String key) {
		return this.taskService.createTaskQuery().taskDefinitionKey(key).orderByTaskCreateTime().asc().list();
	}

	/** Definition keys of all open tasks, sorted. */
	public List<String> open() {
		return this.taskService.createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).sorted().toList();
	}

	/** Groups that are offered the task, sorted. */
	public List<String> candidates(Task task) {
		return this.taskService.getIdentityLinksForTask(task.getId())
			.stream()
			.flatMap((link) -> Stream.ofNullable(link.getGroupId()))
			.sorted()
			.toList();
	}

	/** Completes the only task with this key by its form. */
	public City complete(String key, Map<String, Object> fields) {
		return complete(task(key), fields);
	}

	/** Completes a task by its form, as Tasklist does. */
	public City complete(Task task, Map<String, Object> fields) {
		this.formService.submitTaskForm(task.getId(), fields);
		return this;
	}

	public void close() {
		this.identityService.clearAuthentication();
		this.runtimeService.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((instance) -> this.runtimeService.deleteProcessInstance(instance.getId(), "Test ended", true, true,
					true, false));
		this.time.release();
	}

}
