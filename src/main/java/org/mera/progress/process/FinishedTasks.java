package org.mera.progress.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.mera.progress.Engine.Finished;
import org.mera.workflow.AsMera;

import org.springframework.stereotype.Component;

/** Finds in the engine's history who did what. */
@Component
class FinishedTasks {

	private final HistoryService history;

	private final AsMera asMera;

	private final StepModels models;

	FinishedTasks(HistoryService history, AsMera asMera, StepModels models) {
		this.history = history;
		this.asMera = asMera;
		this.models = models;
	}

	/** The measure's, the last one first. */
	List<Finished> of(String measureExecutionId) {
		return this.asMera.ask(() -> finished(this.history.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(measureExecutionId)
			.finished()
			.orderByHistoricTaskInstanceEndTime()
			.desc()
			.list()));
	}

	/** The last ones that were for some groups, the last one first. */
	List<Finished> by(Collection<String> groups, int limit) {
		return this.asMera.ask(() -> {
			Map<String, HistoricTaskInstance> tasks = new LinkedHashMap<>();
			groups.forEach((group) -> this.history.createHistoricTaskInstanceQuery()
				.taskHadCandidateGroup(group)
				.finished()
				.orderByHistoricTaskInstanceEndTime()
				.desc()
				.listPage(0, limit)
				.forEach((task) -> tasks.put(task.getId(), task)));
			return finished(tasks.values()
				.stream()
				.sorted(Comparator.comparing(HistoricTaskInstance::getEndTime).reversed())
				.limit(limit)
				.toList());
		});
	}

	private List<Finished> finished(List<HistoricTaskInstance> tasks) {
		if (tasks.isEmpty()) {
			return List.of();
		}
		Set<String> ids = tasks.stream().map(HistoricTaskInstance::getProcessInstanceId).collect(Collectors.toSet());
		Map<String, String> keys = new HashMap<>();
		this.history.createHistoricProcessInstanceQuery()
			.processInstanceIds(ids)
			.list()
			.forEach((instance) -> keys.put(instance.getId(), instance.getBusinessKey()));
		Map<String, String> steps = new HashMap<>();
		this.history.createHistoricVariableInstanceQuery()
			.variableName(StepModels.STEP_ID)
			.processInstanceIdIn(ids.toArray(String[]::new))
			.list()
			.stream()
			.filter((variable) -> variable.getProcessInstanceId().equals(variable.getExecutionId()))
			.forEach((variable) -> steps.put(variable.getProcessInstanceId(), String.valueOf(variable.getValue())));
		return tasks.stream()
			.map((task) -> new Finished(task.getId(), task.getName(), keys.get(task.getProcessInstanceId()),
					this.models.stepOf(task.getProcessDefinitionId(), task.getTaskDefinitionKey(),
							steps.get(task.getProcessInstanceId())),
					task.getAssignee(), task.getEndTime().toInstant(), "completed".equals(task.getDeleteReason())))
			.toList();
	}

}
