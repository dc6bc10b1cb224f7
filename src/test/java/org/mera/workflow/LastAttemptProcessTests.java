package org.mera.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which failures cost a job one of its attempts. */
@ProcessTest
class LastAttemptProcessTests {

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	private String deployment;

	@AfterEach
	void theProcessIsDeleted() {
		this.repositoryService.deleteDeployment(this.deployment, true);
	}

	@Test
	void aJobThatSomebodyElseOvertookLosesNoAttempt() {
		Job before = jobOf(Overtaken.class);

		assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
			.isThrownBy(() -> this.managementService.executeJob(before.getId()));

		assertThat(again(before).getRetries()).isEqualTo(before.getRetries());
	}

	@Test
	void aJobThatFailsLosesAnAttempt() {
		Job before = jobOf(Failing.class);

		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.managementService.executeJob(before.getId()));

		assertThat(again(before).getRetries()).isEqualTo(before.getRetries() - 1);
	}

	private Job jobOf(Class<? extends JavaDelegate> work) {
		this.deployment = this.repositoryService.createDeployment()
			.addModelInstance("one-job.bpmn",
					Bpmn.createExecutableProcess("one-job")
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.serviceTask("Task_One")
						.camundaAsyncBefore()
						.camundaClass(work.getName())
						.endEvent()
						.done())
			.deploy()
			.getId();
		ProcessInstance instance = this.runtimeService.startProcessInstanceByKey("one-job");
		return this.managementService.createJobQuery().processInstanceId(instance.getId()).singleResult();
	}

	private Job again(Job job) {
		return this.managementService.createJobQuery().jobId(job.getId()).singleResult();
	}

	/** Finds its row changed by somebody else. */
	public static class Overtaken implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			throw new ObjectOptimisticLockingFailureException("a row", "its id");
		}

	}

	/** Fails. */
	public static class Failing implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			throw new IllegalStateException("This fails");
		}

	}

}
