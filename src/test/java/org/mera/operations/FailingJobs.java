package org.mera.operations;

import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Jobs that fail whenever they are tried. */
final class FailingJobs {

	private final RuntimeService runtimeService;

	private final ManagementService managementService;

	FailingJobs(RepositoryService repositoryService, RuntimeService runtimeService,
			ManagementService managementService) {
		this.runtimeService = runtimeService;
		this.managementService = managementService;
		if (repositoryService.createProcessDefinitionQuery().processDefinitionKey("failing-job").count() == 0) {
			repositoryService.createDeployment()
				.name("failing job")
				.addClasspathResource("operations/failing-job.bpmn")
				.deploy();
		}
	}

	/** A job of a measure's step is due. */
	ProcessInstance due(String measure, String step) {
		return this.runtimeService.startProcessInstanceByKey("failing-job", measure, Map.of("stepId", step));
	}

	/** It fails for the last time. */
	void fail(ProcessInstance instance) {
		String job = this.managementService.createJobQuery().processInstanceId(instance.getId()).singleResult().getId();
		this.managementService.setJobRetries(job, 1);
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> this.managementService.executeJob(job))
			.withMessageContaining("votes");
	}

}
