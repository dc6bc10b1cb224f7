package org.mera.workflow;

import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.management.Metrics;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Jobs are reserved by the lot. Nobody looks for them by itself for an hour here: what
 * goes on goes on since the job executor was told.
 */
class JobsInLotsTests {

	private static final int HOUR = (int) Duration.ofHours(1).toMillis();

	private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();

	private final StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();

	private ProcessEngine engine;

	private JobsInLots jobs;

	@BeforeEach
	void anEngine() {
		this.threads.setCorePoolSize(3);
		this.threads.setMaxPoolSize(3);
		this.threads.setQueueCapacity(200);
		this.threads.initialize();
		this.jobs = new JobsInLots(this.threads);
		this.jobs.setWaitTimeInMillis(HOUR);
		this.jobs.setMaxWait(HOUR);
		this.configuration.setProcessEngineName(UUID.randomUUID().toString());
		this.configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		this.configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
		this.configuration.setJobExecutorActivate(false);
		this.configuration.setJobExecutor(this.jobs);
		this.engine = this.configuration.buildProcessEngine();
	}

	@AfterEach
	void itEnds() {
		this.jobs.shutdown();
		this.threads.shutdown();
		this.engine.close();
	}

	@Test
	void threeHundredJobsAreFoundWithAFewLooks() {
		deploy(Bpmn.createExecutableProcess("many")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.camundaAsyncBefore()
			.endEvent()
			.done());
		this.jobs.setMaxJobsPerAcquisition(100);
		start("many", 300);

		this.jobs.start();
		untilNothingIsLeft();

		// Three full ones, and one for each of the last 25 jobs at most, of which each
		// tells that it has ended.
		assertThat(this.configuration.getMetricsRegistry().getDbMeterByName(Metrics.JOB_ACQUISITION_ATTEMPT).get())
			.isBetween(3L, 35L);
	}

	@Test
	void aJobThatHadToWaitForAnotherOfItsProcessIsFoundAtOnce() {
		deploy(Bpmn.createExecutableProcess("two")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.parallelGateway("both")
			.manualTask("one")
			.camundaAsyncBefore()
			.endEvent()
			.moveToNode("both")
			.manualTask("other")
			.camundaAsyncBefore()
			.endEvent()
			.done());
		this.jobs.setMaxJobsPerAcquisition(1);
		start("two", 5);

		this.jobs.start();
		untilNothingIsLeft();

		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
	}

	@Test
	void aJobThatIsMadeLaterIsFoundAtOnce() {
		deploy(Bpmn.createExecutableProcess("later")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.manualTask("one")
			.camundaAsyncBefore()
			.camundaExclusive(false)
			.manualTask("next")
			.camundaAsyncBefore()
			.camundaExclusive(false)
			.endEvent()
			.done());
		this.jobs.start();

		start("later", 1);
		untilNothingIsLeft();

		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
	}

	private void deploy(BpmnModelInstance model) {
		this.engine.getRepositoryService().createDeployment().addModelInstance("model.bpmn", model).deploy();
	}

	private void start(String process, int times) {
		for (int number = 0; number < times; number++) {
			this.engine.getRuntimeService().startProcessInstanceByKey(process);
		}
	}

	private void untilNothingIsLeft() {
		Awaitility.await("no job is left")
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.engine.getManagementService().createJobQuery().count() == 0);
	}

}
