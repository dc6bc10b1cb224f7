package org.mera.notification.process;

import java.util.List;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.notification.MorningRounds;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;
import org.mera.test.TestLook;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** How one round gives way to the next, and what becomes of a look that fails. */
@ProcessTest
class MorningRoundEndsProcessTests {

	@Autowired
	private City city;

	@Autowired
	private Post post;

	@Autowired
	private TestLook look;

	@Autowired
	private MorningRounds rounds;

	@Autowired
	private WaitingRound waiting;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private HistoryService historyService;

	@BeforeEach
	void itIsTuesdayAtNoon() {
		this.look.fails(false);
		this.post.reaches("amina", "information-department");
		this.city.at("2023-04-04T12:00");
	}

	@AfterEach
	void theModelIsTheOneThatWasThere() {
		this.repositoryService.createDeploymentQuery()
			.deploymentName("of this test")
			.list()
			.forEach((each) -> this.repositoryService.deleteDeployment(each.getId(), true));
	}

	@Test
	void aRoundEndsWhenItWentRoundAndTheNextWaits() {
		meraStarts();
		ProcessInstance first = running().get(0);

		this.city.until("2023-04-05T08:00");

		assertThat(running()).singleElement().satisfies((next) -> assertThat(next.getId()).isNotEqualTo(first.getId()));
		assertThat(timer().getDuedate()).isEqualTo(this.city.instant("2023-04-06T08:00"));
		HistoricProcessInstance ended = this.historyService.createHistoricProcessInstanceQuery()
			.processInstanceId(first.getId())
			.singleResult();
		assertThat(ended.getState()).isEqualTo(HistoricProcessInstance.STATE_COMPLETED);
		assertThat(ended.getRemovalTime()).isEqualTo(this.city.instant("2023-07-04T08:00"));
	}

	@Test
	void aRestartFindsTheRoundThatWaits() {
		meraStarts();
		this.city.until("2023-04-06T12:00");
		String round = running().get(0).getId();

		meraStarts();
		meraStarts();

		assertThat(running()).singleElement().satisfies((same) -> assertThat(same.getId()).isEqualTo(round));
	}

	@Test
	void ofTwoRoundsOneDiesOut() {
		meraStarts();
		this.runtimeService.startProcessInstanceByKey("morning-round");

		this.city.until("2023-04-05T12:00");

		assertThat(running()).hasSize(1);
		assertThat(this.look.made()).isEqualTo(2);
	}

	@Test
	void aRoundOfAnOlderModelGoesOnByTheNewestAndKeepsItsMorning() {
		deploy("notification/endless-round.bpmn");
		meraStarts();
		String round = running().get(0).getId();
		deploy("processes/morning-round.bpmn");
		this.city.at("2023-04-05T09:00");

		meraStarts();

		assertThat(running()).singleElement().satisfies((same) -> assertThat(same.getId()).isEqualTo(round));
		assertThat(timer().getDuedate()).isEqualTo(this.city.instant("2023-04-05T08:00"));
		this.city.runDueJobs();
		assertThat(this.look.made()).isOne();
		assertThat(running()).singleElement().satisfies((next) -> assertThat(next.getId()).isNotEqualTo(round));
		assertThat(timer().getDuedate()).isEqualTo(this.city.instant("2023-04-06T08:00"));
	}

	@Test
	void aLookThatFailsHoldsUpNeitherTheMailsNorTheNextRoundAndIsMadeAgain() {
		deploy("notification/two-tasks.bpmn");
		meraStarts();
		this.runtimeService.startProcessInstanceByKey("two-tasks");
		this.look.fails(true);

		untilThoughItFails("2023-04-05T08:30");

		assertThat(this.look.made()).isEqualTo(3);
		assertThat(this.post.lines()).singleElement().asString().startsWith("2023-04-05T08:05 amina: New task: Ours");
		assertThat(this.managementService.createJobQuery().processDefinitionKey("morning-round").withException().list())
			.singleElement()
			.satisfies((job) -> assertThat(job.getExceptionMessage()).contains("nothing to be seen"));
		assertThat(timer().getDuedate()).isEqualTo(this.city.instant("2023-04-06T08:00"));

		this.look.fails(false);
		this.city.until("2023-04-05T12:00");

		assertThat(this.look.made()).isOne();
		assertThat(running()).hasSize(1);
		assertThat(this.post.all()).hasSize(1);
	}

	@Test
	void aLookThatGoesOnFailingIsAnIncident() {
		meraStarts();
		this.look.fails(true);

		untilThoughItFails("2023-04-05T12:00");

		assertThat(this.runtimeService.createIncidentQuery().activityId("Task_LookAfterTheRest").list()).singleElement()
			.satisfies((incident) -> assertThat(incident.getIncidentMessage()).isEqualTo("nothing to be seen"));
		assertThat(this.look.made()).isEqualTo(5);
	}

	/** Whoever does the jobs in this city stops at each that fails. */
	private void untilThoughItFails(String moment) {
		while (true) {
			try {
				this.city.until(moment);
				return;
			}
			catch (IllegalStateException ex) {
				assertThat(ex).hasMessage("nothing to be seen");
			}
		}
	}

	private void meraStarts() {
		this.rounds.ensure(this.waiting::isThereAndNew, this.waiting::begin);
	}

	private void deploy(String model) {
		this.repositoryService.createDeployment().name("of this test").addClasspathResource(model).deploy();
	}

	private List<ProcessInstance> running() {
		return this.runtimeService.createProcessInstanceQuery().processDefinitionKey("morning-round").list();
	}

	private Job timer() {
		return this.managementService.createJobQuery().activityId("Event_WorkingMorning").singleResult();
	}

}
