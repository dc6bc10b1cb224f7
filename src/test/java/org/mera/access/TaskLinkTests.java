package org.mera.access;

import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The addresses of tasks that stand in mails. */
@HttpTest
class TaskLinkTests {

	private static final String IN_TASKLIST = "/camunda/app/tasklist/default/#/?task=";

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Test
	void leadsWhoIsLoggedInToTheTask() {
		String task = this.people.work().ours();

		Answer answer = officer().get("/tasks/" + task, "text/html");

		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).endsWith(IN_TASKLIST + task);
	}

	@Test
	void keepsTheTaskThroughTheLogIn() {
		Answer answer = Outside.stranger(this.port).get("/tasks/4711", "text/html");

		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).endsWith(IN_TASKLIST + "4711");
	}

	@Test
	void saysThatATaskIsGoneOrAnothersAndNoMoreThanThat() {
		String theirs = this.people.work().theirs();
		Outside officer = officer();

		Answer gone = officer.get("/tasks/4711", "text/html");
		Answer another = officer.get("/tasks/" + theirs, "text/html");

		assertThat(gone.status()).isEqualTo(404);
		assertThat(gone.body()).contains("This task waits for you no more", "/camunda/app/tasklist/default/");
		assertThat(another.status()).isEqualTo(404);
		assertThat(another.body()).isEqualTo(gone.body());
	}

	private Outside officer() {
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in("information-department"), People.PASSWORD);
		return officer;
	}

}
