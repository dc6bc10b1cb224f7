package org.mera.operations;

import java.time.Duration;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.notification.MailSent;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Health and figures from outside. */
@HttpTest
class OperationsHttpTests {

	private static final String HEALTH = "/actuator/health";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private IdentityService identityService;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void thereIsAGroupForMonitoring() {
		if (this.identityService.createGroupQuery().groupId("monitoring").count() == 0) {
			this.identityService.saveGroup(this.identityService.newGroup("monitoring"));
		}
	}

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
		this.jdbc.update("delete from personal_notice");
		this.jdbc.update("delete from mail");
		this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("failing-job")
			.list()
			.forEach((each) -> this.runtimeService.deleteProcessInstance(each.getId(), "Test ended"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator/prometheus", "/actuator/health/details", "/operations/migrations/send-mail" })
	void isClosedToStrangersAndOfficers(String path) {
		String officer = this.people.in("information-department", "coordinators");

		assertThat(Outside.stranger(this.port).get(path).status()).isEqualTo(401);
		assertThat(Outside.user(this.port, officer, People.PASSWORD).get(path).status()).isEqualTo(403);
		assertThat(Outside.user(this.port, officer, "wrong").get(path).status()).isEqualTo(401);
	}

	@Test
	void monitoringReadsFiguresAndDetailsAndNothingElse() {
		Outside monitoring = Outside.user(this.port, this.people.in("monitoring"), People.PASSWORD);
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new MailSent("a-mail")));

		assertThat(monitoring.get("/actuator/prometheus").body()).contains("# TYPE mera_jobs_due gauge",
				"# TYPE mera_jobs_untaken_age_seconds gauge", "mera_escalations_open{rung=\"council\"}",
				"# TYPE mera_mails_sent_total counter", "mera_mails_attempts_failed_total", "mera_evidence_size_bytes ",
				"# HELP mera_mails_failing Mails that were", "jvm_memory_used_bytes");
		assertThat(monitoring.get(HEALTH + "/details").json().path("components").path("jobs").path("status").asText())
			.isEqualTo("UP");
		assertThat(monitoring.get("/operations/migrations/send-mail").status()).isEqualTo(403);
		assertThat(monitoring.get("/actuator/env").status()).isEqualTo(404);
	}

	@Test
	void isUnwellWhenNobodyTakesADueJobButServesAndLives() {
		new FailingJobs(this.repositoryService, this.runtimeService, this.managementService).due("a-measure", "a-step");
		assertThat(Outside.stranger(this.port).get(HEALTH).status()).isEqualTo(200);

		ClockUtil.setCurrentTime(Date.from(ClockUtil.now().toInstant().plus(Duration.ofMinutes(16))));

		assertServesAlthoughUnwell("jobs");
	}

	@Test
	void oneJobThatFailedForGoodDoesNotMakeItUnwell() {
		FailingJobs jobs = new FailingJobs(this.repositoryService, this.runtimeService, this.managementService);
		jobs.fail(jobs.due("a-measure", "a-step"));

		ClockUtil.setCurrentTime(Date.from(ClockUtil.now().toInstant().plus(Duration.ofHours(2))));

		assertThat(Outside.stranger(this.port).get(HEALTH).status()).isEqualTo(200);
	}

	@Test
	void isUnwellWhenMailHasFailedForAnHourButServesAndLives() {
		mail("refused", "interval '9' hour", true);
		mail("waiting", "interval '59' minute", false);
		assertThat(Outside.stranger(this.port).get(HEALTH).status()).isEqualTo(200);

		ClockUtil.setCurrentTime(Date.from(ClockUtil.now().toInstant().plus(Duration.ofMinutes(1))));

		assertServesAlthoughUnwell("mails");
	}

	@Test
	void isUnwellWhenNoAdministratorCouldBeToldOfAnIncident() {
		mail("refused", "interval '61' minute", true);
		this.jdbc.update("""
				insert into personal_notice (person_id, kind, given_at, gathered_until, state, mail_id, version)
				values ('amina', 'INCIDENT', current_timestamp - interval '2' hour,
				current_timestamp - interval '2' hour, 'WRITTEN', 'refused', 0)""");

		assertServesAlthoughUnwell("mails");
		assertThat(Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD)
			.get(HEALTH + "/details")
			.json()
			.path("components")
			.path("mails")
			.path("details")
			.path("incidentsFailing")
			.asInt()).isOne();

		mail("got through", "interval '1' hour", false);
		this.jdbc.update("update mail set sent_at = current_timestamp - interval '1' hour where id = 'got through'");
		this.jdbc.update("""
				insert into personal_notice (person_id, kind, given_at, gathered_until, state, mail_id, version)
				values ('emir', 'INCIDENT', current_timestamp - interval '2' hour,
				current_timestamp - interval '2' hour, 'WRITTEN', 'got through', 0)""");

		assertThat(Outside.stranger(this.port).get(HEALTH).status()).as("another was told").isEqualTo(200);
	}

	private void assertServesAlthoughUnwell(String component) {
		Outside stranger = Outside.stranger(this.port);
		assertThat(stranger.get(HEALTH).status()).isEqualTo(503);
		assertThat(stranger.get(HEALTH).body()).startsWith("{\"status\":\"DOWN\",\"groups\"");
		for (String probe : List.of("/liveness", "/readiness")) {
			assertThat(stranger.get(HEALTH + probe).body()).isEqualTo("{\"status\":\"UP\"}");
		}
		Answer details = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD)
			.get(HEALTH + "/details");
		assertThat(details.status()).isEqualTo(503);
		assertThat(details.json().path("components").path(component).path("status").asText()).isEqualTo("DOWN");
	}

	private void mail(String id, String failingFor, boolean refused) {
		this.jdbc.update("""
				insert into mail (id, person_id, message_id, written_at, failures, last_failure, failing_since, refused,
				version) values (?, 'amina', ?, current_timestamp - interval '10' hour, 1, 'Failure',
				current_timestamp - %s, ?, 0)""".formatted(failingFor), id, id, refused);
	}

}
