package org.mera.notification;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A mail that nothing sends any more, from outside: who sees it and who has it sent. */
@HttpTest
@Import(Post.class)
class FailedMailHttpTests {

	private static final String MAILS = "/api/failed-mails";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Post post;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void mailToAdnanWasGivenUp() {
		this.post.reaches("adnan", "media");
		this.transaction
			.executeWithoutResult((status) -> this.events.publishEvent(TestNotices.done("Record the videos", "media")));
		this.managementService.executeJob(job().getId());
		address("no address");
		assertThatExceptionOfType(MailNotSentException.class)
			.isThrownBy(() -> this.managementService.executeJob(job().getId()));
		this.managementService.setJobRetries(job().getId(), 0);
	}

	@AfterEach
	void nobodyGetsMail() {
		this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("send-mail")
			.list()
			.forEach((each) -> this.runtimeService.deleteProcessInstance(each.getId(), "Test ended", true));
		this.post.close();
	}

	private Job job() {
		return this.managementService.createJobQuery().processDefinitionKey("send-mail").singleResult();
	}

	private void address(String email) {
		this.jdbc.update("update ACT_ID_USER set EMAIL_ = ? where ID_ = 'adnan'", email);
	}

	private Outside in(String webapp, String... groups) {
		Outside person = Outside.stranger(this.port);
		person.logIn(webapp, this.people.in(groups), People.PASSWORD);
		person.get("/api/me");
		return person;
	}

	private static Answer retry(Outside person, String mail) {
		return person.postInside(MAILS + "/" + mail + "/retry", "application/json", "{}");
	}

	private String mail() {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("send-mail")
			.singleResult()
			.getId();
	}

	@Test
	void coordinatorIsToldWhichMailFailedAndWhyAndHasItSent() {
		Outside coordinator = in("cockpit", "coordinators");

		Answer failed = coordinator.get(MAILS);

		assertThat(failed.status()).isEqualTo(200);
		assertThat(failed.each("to")).containsExactly("Adnan");
		assertThat(failed.each("address")).containsExactly("no address");
		assertThat(failed.each("subject")).singleElement().asString().contains("Record the videos");
		assertThat(failed.json().at("/0/kinds/0").asText()).isEqualTo("Overdue step done or closed");
		assertThat(failed.json().at("/0/steps/0").asText()).isEqualTo("a-plan.a-measure.a-step");
		assertThat(failed.each("said")).singleElement().asString().contains("The mail to adnan could not be sent");
		assertThat(failed.each("since")).doesNotContain("");

		address("adnan@example.org");
		assertThat(retry(coordinator, failed.json().at("/0/id").asText()).status()).isEqualTo(204);

		assertThat(coordinator.get(MAILS).json()).isEmpty();
		this.managementService.executeJob(job().getId());
		assertThat(this.post.of("adnan")).hasSize(1);
	}

	@Test
	void secondClickChangesNothing() {
		Outside coordinator = in("cockpit", "coordinators");
		String mail = mail();
		address("adnan@example.org");

		assertThat(retry(coordinator, mail).status()).isEqualTo(204);
		assertThat(retry(coordinator, mail).status()).isEqualTo(204);

		assertThat(job().getRetries()).isEqualTo(1);
		this.managementService.executeJob(job().getId());
		assertThat(retry(coordinator, mail).status()).isEqualTo(204);
		assertThat(this.post.of("adnan")).hasSize(1);
	}

	@Test
	void mailThatFailsAgainIsBack() {
		Outside coordinator = in("cockpit", "coordinators");

		retry(coordinator, mail());
		assertThatExceptionOfType(MailNotSentException.class)
			.isThrownBy(() -> this.managementService.executeJob(job().getId()));

		assertThat(coordinator.get(MAILS).each("to")).containsExactly("Adnan");
	}

	@Test
	void othersNeitherSeeNorSendIt() {
		for (String group : new String[] { "media", "managers", "city-council" }) {
			Outside person = in("tasklist", group);

			assertThat(person.get(MAILS).status()).as(group).isEqualTo(403);
			assertThat(retry(person, mail()).status()).as(group).isEqualTo(403);
		}
		assertThat(Outside.stranger(this.port).get(MAILS, "application/json").status()).isEqualTo(401);
		assertThat(job().getRetries()).isZero();
	}

	@Test
	void coordinatorWithoutTheTokenSendsNothing() {
		Outside coordinator = in("cockpit", "coordinators");

		assertThat(coordinator.post(MAILS + "/" + mail() + "/retry", "{}").status()).isEqualTo(403);
		assertThat(job().getRetries()).isZero();
	}

	@Test
	void jobsOfOtherProcessesAreNobodysMail() {
		Outside coordinator = in("cockpit", "coordinators");

		assertThat(retry(coordinator, "no-such-process").status()).isEqualTo(204);
		assertThat(job().getRetries()).isZero();
	}

}
