package org.mera.evidence.process;

import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.mera.evidence.TaskStep;
import org.mera.evidence.TaskSteps;
import org.mera.workflow.AsMera;

import org.springframework.stereotype.Component;

/** Finds the step that a task belongs to, for those who may see the task. */
@Component
class EngineTaskSteps implements TaskSteps {

	private static final String STEP_ID = "stepId";

	private final TaskService taskService;

	private final RuntimeService runtimeService;

	private final AsMera asMera;

	EngineTaskSteps(TaskService taskService, RuntimeService runtimeService, AsMera asMera) {
		this.taskService = taskService;
		this.runtimeService = runtimeService;
		this.asMera = asMera;
	}

	@Override
	public Optional<TaskStep> find(String taskId) {
		return Optional.ofNullable(this.taskService.createTaskQuery().taskId(taskId).singleResult())
			.flatMap((task) -> this.asMera.ask(() -> step(task)));
	}

	private Optional<TaskStep> step(Task task) {
		Map<String, Object> ids = this.taskService.getVariables(task.getId());
		String measure = this.runtimeService.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return (ids.get(STEP_ID) instanceof String step) ? Optional.of(new TaskStep(measure, step, ids))
				: Optional.empty();
	}

}
