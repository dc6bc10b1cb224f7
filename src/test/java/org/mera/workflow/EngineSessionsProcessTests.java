package org.mera.workflow;

import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.exception.NotAllowedException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the engine need not ask the database for, it still knows. */
@ProcessTest
class EngineSessionsProcessTests {

	@Autowired
	private City city;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private TaskService taskService;

	@Autowired
	private HistoryService historyService;

	private String deployment;

	private ProcessDefinition definition;

	@BeforeEach
	void aProcessWithOneTaskIsDeployed() {
		this.deployment = this.repositoryService.createDeployment()
			.addModelInstance("one-task.bpmn",
					Bpmn.createExecutableProcess("one-task")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask("Task_One")
						.endEvent()
						.done())
			.deploy()
			.getId();
		this.definition = this.repositoryService.createProcessDefinitionQuery()
			.deploymentId(this.deployment)
			.singleResult();
	}

	@AfterEach
	void andDeleted() {
		this.repositoryService.deleteDeployment(this.deployment, true);
	}

	@Test
	void theHistoryTellsHowLongATaskAndItsActivityTook() {
		this.city.at("2023-02-01T09:00:00");
		ProcessInstance instance = this.runtimeService.startProcessInstanceById(this.definition.getId());
		this.city.at("2023-02-03T10:30:00");
		this.taskService.complete(taskOf(instance).getId(), Map.of());

		HistoricTaskInstance task = this.historyService.createHistoricTaskInstanceQuery()
			.processInstanceId(instance.getId())
			.singleResult();
		HistoricActivityInstance activity = this.historyService.createHistoricActivityInstanceQuery()
			.processInstanceId(instance.getId())
			.activityId("Task_One")
			.singleResult();

		long took = (49 * 60 + 30) * 60 * 1000L;
		assertThat(task.getDurationInMillis()).isEqualTo(took);
		assertThat(activity.getDurationInMillis()).isEqualTo(took);
		assertThat(activity.getEndTime()).isEqualTo(task.getEndTime());
		assertThat(activity.getStartTime()).isEqualTo(task.getStartTime());
	}

	@Test
	void theHistoryNamesTheProcessAlsoWhenTheEngineHasForgottenIt() {
		ProcessInstance instance = this.runtimeService.startProcessInstanceById(this.definition.getId());
		this.engine.getDeploymentCache().getProcessDefinitionCache().clear();
		this.taskService.complete(taskOf(instance).getId(), Map.of());

		assertThat(this.historyService.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list())
			.hasSize(3)
			.allSatisfy((activity) -> assertThat(activity.getProcessDefinitionKey()).isEqualTo("one-task"));
		assertThat(this.historyService.createHistoricTaskInstanceQuery()
			.processInstanceId(instance.getId())
			.singleResult()
			.getProcessDefinitionKey()).isEqualTo("one-task");
	}

	@Test
	void aSuspendedProcessStartsNoMoreThoughItsDefinitionWasReadAMomentAgo() {
		this.runtimeService.startProcessInstanceById(this.definition.getId());

		this.repositoryService.suspendProcessDefinitionById(this.definition.getId());

		assertThatExceptionOfType(SuspendedEntityInteractionException.class)
			.isThrownBy(() -> this.runtimeService.startProcessInstanceById(this.definition.getId()));

		this.repositoryService.activateProcessDefinitionById(this.definition.getId());

		assertThat(this.runtimeService.startProcessInstanceById(this.definition.getId()).isEnded()).isFalse();
	}

	@Test
	void aTaskCannotBeMadeBelowAnother() {
		Task part = this.taskService.newTask();
		part.setParentTaskId(taskOf(this.runtimeService.startProcessInstanceById(this.definition.getId())).getId());

		assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> this.taskService.saveTask(part));
	}

	private Task taskOf(ProcessInstance instance) {
		return this.taskService.createTaskQuery().processInstanceId(instance.getId()).singleResult();
	}

}
