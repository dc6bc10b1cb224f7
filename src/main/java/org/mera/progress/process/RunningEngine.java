package org.mera.progress.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.mera.progress.Engine;
import org.mera.workflow.AsMera;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the engine once for each kind of thing, for all measures together. Who may see
 * what is for the read model to say.
 */
@Component
class RunningEngine implements Engine {

	private final ProcessEngine engine;

	private final AsMera asMera;

	private final JdbcClient database;

	private final StepModels models;

	private final FinishedTasks finishedTasks;

	RunningEngine(ProcessEngine engine, AsMera asMera, JdbcClient database, StepModels models,
			FinishedTasks finishedTasks) {
		this.engine = engine;
		this.asMera = asMera;
		this.database = database;
		this.models = models;
		this.finishedTasks = finishedTasks;
	}

	@Override
	public Map<String, StepKey> steps(Collection<String> taskIds) {
		return taskIds.isEmpty() ? Map.of() : this.asMera.ask(() -> {
			List<org.camunda.bpm.engine.task.Task> tasks = this.engine.getTaskService()
				.createTaskQuery()
				.taskIdIn(taskIds.toArray(String[]::new))
				.list();
			Set<String> ids = tasks.stream()
				.map(org.camunda.bpm.engine.task.Task::getProcessInstanceId)
				.filter(Objects::nonNull)
				.collect(Collectors.toSet());
			if (ids.isEmpty()) {
				return Map.of();
			}
			Map<String, String> keys = this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceIds(ids)
				.list()
				.stream()
				.filter((instance) -> instance.getBusinessKey() != null)
				.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
			Map<String, String> stepOfInstance = this.engine.getRuntimeService()
				.createVariableInstanceQuery()
				.variableName(StepModels.STEP_ID)
				.processInstanceIdIn(ids.toArray(String[]::new))
				.list()
				.stream()
				.filter((variable) -> variable.getProcessInstanceId().equals(variable.getExecutionId()))
				.collect(Collectors.toMap(VariableInstance::getProcessInstanceId,
						(variable) -> String.valueOf(variable.getValue())));
			Map<String, StepKey> steps = new HashMap<>();
			tasks.forEach((task) -> {
				String key = keys.get(task.getProcessInstanceId());
				String step = this.models.stepOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey(),
						stepOfInstance.get(task.getProcessInstanceId()));
				if (key != null && step != null) {
					steps.put(task.getId(), new StepKey(key, step));
				}
			});
			return steps;
		});
	}

	@Override
	public List<Finished> finished(String measureExecutionId) {
		return this.finishedTasks.of(measureExecutionId);
	}

	@Override
	public List<Finished> finishedBy(Collection<String> groups, int limit) {
		return this.finishedTasks.by(groups, limit);
	}

	@Override
	public Work work(Collection<String> measureExecutionIds) {
		if (measureExecutionIds.isEmpty()) {
			return new Work(Map.of(), Set.of(), Map.of(), List.of());
		}
		return this.asMera.ask(() -> ask(Set.copyOf(measureExecutionIds)));
	}

	private Work ask(Set<String> measures) {
		Map<String, HistoricProcessInstance> ofMeasures = processesOf(measures);
		Map<String, ProcessInstance> running = running(measures);
		Map<String, String> stepOfInstance = new HashMap<>();
		Set<StepKey> entered = new HashSet<>();
		for (VariableInstance variable : this.engine.getRuntimeService()
			.createVariableInstanceQuery()
			.variableName(StepModels.STEP_ID)
			.list()) {
			ProcessInstance instance = running.get(variable.getProcessInstanceId());
			if (instance == null) {
				continue;
			}
			String step = String.valueOf(variable.getValue());
			if (instance.getId().equals(variable.getExecutionId())) {
				stepOfInstance.put(instance.getId(), step);
			}
			else {
				entered.add(new StepKey(instance.getBusinessKey(), step));
			}
		}
		Map<String, String> processInstances = new HashMap<>();
		Map<StepKey, Set<String>> earlier = new HashMap<>();
		ofMeasures.forEach((measure, instance) -> {
			processInstances.put(measure, instance.getId());
			this.models.get(instance.getProcessDefinitionId())
				.earlier()
				.forEach((step, before) -> earlier.put(new StepKey(measure, step), before));
		});
		return new Work(processInstances, entered, earlier, tasks(running, stepOfInstance));
	}

	/**
	 * The process that carries out each measure: the first of all with its business key.
	 */
	private Map<String, HistoricProcessInstance> processesOf(Set<String> measures) {
		return this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKeyIn(measures.toArray(String[]::new))
			.list()
			.stream()
			.filter((instance) -> !this.models.get(instance.getProcessDefinitionId()).earlier().isEmpty())
			.collect(Collectors.toMap(HistoricProcessInstance::getBusinessKey, (instance) -> instance,
					(one, other) -> one.getStartTime().after(other.getStartTime()) ? one : other));
	}

	private Map<String, ProcessInstance> running(Set<String> measures) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.list()
			.stream()
			.filter((instance) -> measures.contains(String.valueOf(instance.getBusinessKey())))
			.collect(Collectors.toMap(ProcessInstance::getId, (instance) -> instance));
	}

	private List<Task> tasks(Map<String, ProcessInstance> running, Map<String, String> stepOfInstance) {
		Map<String, Set<String>> groups = candidateGroups();
		return this.engine.getTaskService()
			.createTaskQuery()
			.orderByDueDate()
			.asc()
			.orderByTaskName()
			.asc()
			.list()
			.stream()
			.flatMap((task) -> Stream.ofNullable(running.get(task.getProcessInstanceId()))
				.map((instance) -> task(task, instance, stepOfInstance.get(instance.getId()),
						groups.getOrDefault(task.getId(), Set.of()))))
			.toList();
	}

	private Task task(org.camunda.bpm.engine.task.Task task, ProcessInstance instance, @Nullable String ofInstance,
			Set<String> groups) {
		return new Task(task.getId(), instance.getBusinessKey(),
				this.models.stepOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), ofInstance),
				task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), groups,
				(task.getDueDate() != null) ? task.getDueDate().toInstant() : null, instance.getId());
	}

	/** The engine's services tell them task by task only. */
	private Map<String, Set<String>> candidateGroups() {
		Map<String, Set<String>> groups = new HashMap<>();
		this.database
			.sql("select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK "
					+ "where TYPE_ = 'candidate' and TASK_ID_ is not null and GROUP_ID_ is not null")
			.query((row) -> {
				groups.computeIfAbsent(row.getString(1), (task) -> new HashSet<>()).add(row.getString(2));
			});
		return groups;
	}

}
