package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
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
class WebappAccessTests {

	@Autowired
	private People people;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(textBlock = """
			information-department, true,  false, false
			secondary-schools,      true,  false, false
			managers,               true,  false, false
			city-council,           true,  false, false
			coordinators,           true,  true,  false
			camunda-admin,          true,  true,  true
			""")
	void opensTheWebappsOfTheOwnRoleOnly(String group, boolean tasklist, boolean cockpit, boolean admin) {
		String login = this.people.in(group);

		assertThat(logInStatus("tasklist", login)).isEqualTo(tasklist ? 200 : 403);
		assertThat(logInStatus("cockpit", login)).isEqualTo(cockpit ? 200 : 403);
		assertThat(logInStatus("admin", login)).isEqualTo(admin ? 200 : 403);
	}

	private int logInStatus(String webapp, String login) {
		return Outside.stranger(this.port).logIn(webapp, login, People.PASSWORD).status();
	}

	@Test
	void whoIsInNoGroupOpensNone() {
		String login = this.people.in();

		for (String webapp : List.of("tasklist", "cockpit", "admin")) {
			assertThat(logInStatus(webapp, login)).isEqualTo(403);
		}
	}

	@Test
	void aLogInToTasklistOpensNeitherCockpitsNorAdminsData() {
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in("media"), People.PASSWORD);

		assertThat(officer.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(200);
		assertThat(officer.get("/camunda/api/cockpit/plugin/base/default/incident").status()).isIn(401, 403, 404);
		assertThat(officer.get("/camunda/app/cockpit/default/").body()).doesNotContain("two-offices");
	}

	@Test
	void aLogInObeysTheSamePermissionsAsRest() {
		People.Work work = this.people.work();
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in("information-department"), People.PASSWORD);

		String tasks = "/camunda/api/engine/engine/default/task/";

		assertThat(officer.get(tasks + work.ours()).status()).isEqualTo(200);
		assertThat(officer.get(tasks + work.theirs()).status()).isIn(403, 404);
		assertThat(officer.get(tasks + work.ours() + "/attachment").status()).isEqualTo(404);
	}

	@Test
	void aLoggedOutSessionIsClosed() {
		Outside officer = Outside.stranger(this.port);

		officer.logIn("tasklist", this.people.in("media"), People.PASSWORD);
		assertThat(officer.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(200);

		officer.logOut();
		assertThat(officer.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
	}

	@Test
	void aRequestWithoutTokenChangesNothing() {
		People.Work work = this.people.work();
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in("information-department"), People.PASSWORD);

		assertThat(officer.post("/camunda/api/engine/engine/default/task/" + work.ours() + "/complete", "{}").status())
			.isEqualTo(403);
	}

	@Test
	void nobodyMakesThemselvesAdministratorEvenWhileThereIsNone() {
		List<User> administrators = this.identity.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list();
		administrators.forEach((each) -> this.identity.deleteMembership(each.getId(), Groups.CAMUNDA_ADMIN));
		try {
			Outside stranger = Outside.stranger(this.port);
			stranger.get("/camunda/app/admin/default/");

			Outside.Answer answer = stranger.postWithToken("/camunda/api/admin/setup/default/user/create", """
					{"profile": {"id": "intruder", "firstName": "I", "lastName": "I"},
					"credentials": {"password": "a very long password"}}""");

			assertThat(answer.status()).isEqualTo(404);
			assertThat(this.identity.createUserQuery().userId("intruder").count()).isZero();
		}
		finally {
			administrators.forEach((each) -> this.identity.createMembership(each.getId(), Groups.CAMUNDA_ADMIN));
		}
	}

}
