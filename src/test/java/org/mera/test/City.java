package org.mera.test;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.mera.evidence.Evidence;
import org.mera.evidence.TaskStep;
import org.mera.evidence.TaskSteps;
import org.mera.evidence.Worker;
import org.mera.measure.Steps;
import org.mera.replay.EngineTime;
import org.mera.replay.SampleFile;

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

	private final TaskSteps taskSteps;

	private final Evidence evidence;

	private final Steps steps;

	private boolean unproved;

	City(EngineTime time, Clock clock, RuntimeService runtimeService, TaskService taskService, FormService formService,
			RepositoryService repositoryService, IdentityService identityService, TaskSteps taskSteps,
			Evidence evidence, Steps steps) {
		this.time = time;
		this.clock = clock;
		this.runtimeService = runtimeService;
		this.taskService = taskService;
		this.formService = formService;
		this.repositoryService = repositoryService;
		this.identityService = identityService;
		this.taskSteps = taskSteps;
		this.evidence = evidence;
		this.steps = steps;
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

	/** From now on nobody adds evidence before completing a task. */
	public City withoutEvidence() {
		this.unproved = true;
		return this;
	}

	/** Adds a made-up file for everything that the task's step still has to prove. */
	public City prove(Task task) {
		this.taskSteps.find(task.getId()).ifPresent((step) -> this.evidence.missing(step).forEach((missing) -> {
			for (int number = missing.there(); number < missing.minimum(); number++) {
				add(step, new SampleFile(missing.kind(), missing.kind() + ".pdf", missing.kindName() + " " + number,
						false), task);
			}
		}));
		return this;
	}

	private void add(TaskStep step, SampleFile file, Task task) {
		try {
			this.evidence.add(step, file.offer(task.getName() + " " + task.getId()),
					new Worker("officer", responsible(step)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> responsible(TaskStep step) {
		return this.steps.get(step.measureExecutionId(), step.stepId()).responsible();
	}

	/**
	 * Completes a task by its form, as Tasklist does, with whatever its step must prove.
	 */
	public City complete(Task task, Map<String, Object> fields) {
		if (!this.unproved && !task.getTaskDefinitionKey().equals("Task_DecideOnOverdueStep")) {
			prove(task);
		}
		this.formService.submitTaskForm(task.getId(), fields);
		return this;
	}

	public void close() {
		this.unproved = false;
		this.identityService.clearAuthentication();
		this.runtimeService.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((instance) -> this.runtimeService.deleteProcessInstance(instance.getId(), "Test ended", true, true,
					true, false));
		this.time.release();
	}

}
