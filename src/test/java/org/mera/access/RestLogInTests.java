package org.mera.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class RestLogInTests {

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@Test
	void theRightPasswordOpensTheEngine() {
		Outside officer = Outside.user(this.port, this.people.in("media"), People.PASSWORD);

		assertThat(officer.get("/engine-rest/engine").status()).isEqualTo(200);
		assertThat(officer.get("/engine-rest/engine/default/task").status()).isEqualTo(200);
	}

	@Test
	void aWrongPasswordIsToldFromNoUserByNothing() {
		Outside.Answer wrong = Outside.user(this.port, this.people.in("media"), "wrong").get("/engine-rest/task");
		Outside.Answer unknown = Outside.user(this.port, "nobody", "wrong").get("/engine-rest/task");

		assertThat(wrong.status()).isEqualTo(401);
		assertThat(unknown.status()).isEqualTo(401);
		assertThat(wrong.json().path("error")).isEqualTo(unknown.json().path("error"));
		assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Mera\"");
	}

	@Test
	void aChangedPasswordCountsAtOnce() {
		String login = this.people.in("media");
		assertThat(Outside.user(this.port, login, People.PASSWORD).get("/engine-rest/task").status()).isEqualTo(200);

		User user = this.identity.createUserQuery().userId(login).singleResult();
		user.setPassword("another plan to carry out");
		this.identity.saveUser(user);

		assertThat(Outside.user(this.port, login, People.PASSWORD).get("/engine-rest/task").status()).isEqualTo(401);
		assertThat(Outside.user(this.port, login, "another plan to carry out").get("/engine-rest/task").status())
			.isEqualTo(200);
	}

	@Test
	void anEmptyOrBrokenLogInIsRefused() {
		assertThat(Outside.user(this.port, "", "").get("/engine-rest/engine").status()).isEqualTo(401);
		assertThat(Outside.user(this.port, this.people.in("media"), "").get("/engine-rest/engine").status())
			.isEqualTo(401);
	}

	@Test
	void aLogInLeavesNoSessionBehind() {
		Outside officer = Outside.user(this.port, this.people.in("media"), People.PASSWORD);

		assertThat(officer.get("/engine-rest/task").header("Set-Cookie")).isEmpty();
	}

	@Test
	void oneRequestsUserIsNotTheNexts() {
		Outside admin = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);
		Outside officer = Outside.user(this.port, this.people.in("media"), People.PASSWORD);

		for (int i = 0; i < 20; i++) {
			assertThat(admin.get("/engine-rest/user/count").json().path("count").asInt()).isGreaterThan(1);
			assertThat(officer.get("/engine-rest/user/count").json().path("count").asInt()).isOne();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /task?maxResults=x                          | 404 |
			GET    | /task?sortBy=nothing                        | 400 |
			GET    | /task/nothing                               | 404 |
			GET    | /nothing                                    | 404 |
			POST   | /task                                       | 400 | {"broken
			DELETE | /task                                       | 405 |
			POST   | /task/nothing/complete                      | 400 | {}
			GET    | /engine/nothing/task                        | 400 |
			DELETE | /process-instance/nothing                   | 404 |
			""")
	void anErrorTellsNothingOfTheInside(String method, String path, int status, String body) {
		Outside admin = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);

		Outside.Answer answer = admin.ask(method, "/engine-rest" + path, body, "*/*");

		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body()).doesNotContain("\tat ", ".java:", "stackTrace", "Caused by", "SELECT ");
	}

	@Test
	void aFailureTellsNothingOfTheInside() {
		Outside admin = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);

		Outside.Answer answer = admin.ask("DELETE", "/engine-rest/task/" + this.people.work().ours(), null, "*/*");

		assertThat(answer.status()).isEqualTo(500);
		assertThat(answer.body()).doesNotContain("\tat ", ".java:", "stackTrace", "Caused by", "SELECT ");
	}

}
