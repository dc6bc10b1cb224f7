package org.mera.progress.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Knows where the steps are in each deployed model. */
@Component
class StepModels {

	/**
	 * The variable that says which step an execution belongs to; of a process instance
	 * itself, if all of it does.
	 */
	static final String STEP_ID = "stepId";

	private final RepositoryService repositoryService;

	/** By process definition, which never changes once deployed. */
	private final Map<String, StepModel> models = new ConcurrentHashMap<>();

	StepModels(RepositoryService repositoryService) {
		this.repositoryService = repositoryService;
	}

	StepModel get(String processDefinitionId) {
		return this.models.computeIfAbsent(processDefinitionId,
				(id) -> new StepModel(this.repositoryService.getBpmnModelInstance(id)));
	}

	/**
	 * The step that a task belongs to, or null if to none.
	 * @param ofInstance the step that its whole process instance belongs to, or null
	 */
	@Nullable String stepOf(String processDefinitionId, String taskKey, @Nullable String ofInstance) {
		return (ofInstance != null) ? ofInstance : get(processDefinitionId).stepOf(taskKey);
	}

}
