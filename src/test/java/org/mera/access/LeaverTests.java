package org.mera.access;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.calendar.CalendarAddresses;
import org.mera.notification.EscalationClosed;
import org.mera.notification.Mails;
import org.mera.notification.WatchedStep;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What remains of somebody who has left the city. */
@HttpTest
class LeaverTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private CalendarAddresses calendars;

	@Autowired
	private Mails mails;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private String leaver;

	private String task;

	private Outside browser;

	private Outside administrator;

	@BeforeEach
	void somebodyWorksHere() {
		this.leaver = this.people.in("information-department");
		User user = this.identity.createUserQuery().userId(this.leaver).singleResult();
		user.setEmail(this.leaver + "@example.org");
		this.identity.saveUser(user);
		this.task = this.people.work().ours();
		this.tasks.claim(this.task, this.leaver);
		this.browser = Outside.stranger(this.port);
		this.browser.logIn("tasklist", this.leaver, People.PASSWORD);
		assertThat(work()).isEqualTo(200);
		this.administrator = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);
	}

	@AfterEach
	void nobodyIsLeftToBeToldAnything() {
		this.identity.deleteUser(this.leaver);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/user/", "/operations/people/" })
	void isLoggedOutAtOnceAndLogsInNoMoreAndTheTaskIsItsGroupsAgain(String door) {
		assertThat(this.administrator.ask("DELETE", door + this.leaver, null, "*/*").status()).isEqualTo(204);

		assertThat(work()).isEqualTo(401);
		assertThat(this.browser.get("/my", "text/html").status()).isEqualTo(302);
		assertThat(Outside.stranger(this.port).logIn("tasklist", this.leaver, People.PASSWORD).status()).isEqualTo(401);
		assertThat(Outside.user(this.port, this.leaver, People.PASSWORD).get("/engine-rest/task").status())
			.isEqualTo(401);
		assertThat(this.tasks.createTaskQuery().taskId(this.task).singleResult().getAssignee()).isNull();
		assertThat(this.tasks.createTaskQuery().taskId(this.task).taskCandidateGroup("information-department").count())
			.isOne();
	}

	@Test
	void comesBackAtOnceIfTheLogInIsMadeAnew() {
		this.identity.deleteUser(this.leaver);
		User again = this.identity.newUser(this.leaver);
		again.setPassword(People.PASSWORD);
		this.identity.saveUser(again);
		this.identity.createMembership(this.leaver, "information-department");

		Outside later = Outside.stranger(this.port);
		assertThat(later.logIn("tasklist", this.leaver, People.PASSWORD).status()).isEqualTo(200);
		assertThat(later.get("/my", "text/html").status()).isEqualTo(200);
	}

	@Test
	void getsNoMailAnyMoreNotEvenTheOneThatIsWrittenAndNothingPersonalIsKept() {
		tell();
		this.mails.write(this.leaver).orElseThrow();
		tell();
		String calendar = this.calendars.renew(this.leaver).replaceFirst("https?://[^/]*", "");
		this.jdbc.update("insert into private_day (person_id, kind, kept_day) values (?, 'BAJRAM', ?)", this.leaver,
				LocalDate.of(2026, 3, 20));
		assertThat(Outside.stranger(this.port).get(calendar).status()).isEqualTo(200);

		this.identity.deleteUser(this.leaver);

		for (String kept : List.of("personal_notice where state <> 'OVER' and", "mail where", "private_day where",
				"calendar_address where")) {
			assertThat(this.jdbc.queryForObject("select count(*) from " + kept + " person_id = ?", Integer.class,
					this.leaver))
				.as(kept)
				.isZero();
		}
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(this.leaver).count()).isZero();
		assertThat(Outside.stranger(this.port).get(calendar).status()).isEqualTo(404);
	}

	@Test
	void onlyAdministratorsRemovePeopleAndNotThemselves() {
		String other = this.people.in("camunda-admin");
		Outside coordinator = Outside.user(this.port, this.people.in("coordinators"), People.PASSWORD);

		assertThat(coordinator.ask("DELETE", "/operations/people/" + this.leaver, null, "*/*").status()).isEqualTo(403);
		assertThat(this.administrator.ask("DELETE", "/operations/people/nobody", null, "*/*").status()).isEqualTo(404);
		assertThat(Outside.user(this.port, other, People.PASSWORD)
			.ask("DELETE", "/operations/people/" + other, null, "*/*")
			.status()).isEqualTo(409);
		assertThat(this.identity.createUserQuery().userId(this.leaver).count()).isOne();
	}

	private int work() {
		return this.browser.get("/camunda/api/engine/engine/default/task").status();
	}

	private void tell() {
		WatchedStep step = new WatchedStep("a-plan.a-measure.a-step", "a-plan.a-measure", "a-step", "A measure",
				"A step", LocalDate.of(2026, 11, 23));
		this.transaction.executeWithoutResult((status) -> this.events
			.publishEvent(new EscalationClosed(step, List.of("information-department"), true)));
	}

}
