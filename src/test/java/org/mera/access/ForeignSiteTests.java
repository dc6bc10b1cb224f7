package org.mera.access;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Another site in the browser of somebody whose log-in the browser remembers. */
@HttpTest
class ForeignSiteTests {

	private static final String DEPLOYMENT = """
			--x\r
			Content-Disposition: form-data; name="data"; filename="evil.bpmn"\r
			\r
			<definitions/>\r
			--x--\r
			""";

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RepositoryService repository;

	@LocalServerPort
	private int port;

	private Outside admin;

	@BeforeEach
	void administratorWhoLoggedInToRestInTheBrowser() {
		this.admin = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site", "Sec-Fetch-Site, same-site", "Origin, https://evil.example",
			"Origin, null", "Origin, http://localhost" })
	void changesNothingOverRest(String header, String value) {
		String task = this.people.work().ours();
		long deployments = this.repository.createDeploymentQuery().count();

		int claimed = this.admin
			.askWith("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\": \"x\"}", header, value)
			.status();
		int deployed = this.admin
			.askWith("POST", "/engine-rest/deployment/create", DEPLOYMENT, "Content-Type",
					"multipart/form-data; boundary=x", header, value)
			.status();
		int deleted = this.admin.askWith("DELETE", "/engine-rest/user/admin", null, header, value).status();

		assertThat(new int[] { claimed, deployed, deleted }).containsOnly(403);
		assertThat(this.tasks.createTaskQuery().taskId(task).taskUnassigned().count()).isOne();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(deployments);
	}

	@Test
	void sendsNoFormAsPlainText() {
		String task = this.people.work().ours();

		assertThat(this.admin
			.askWith("POST", "/engine-rest/task/" + task + "/claim", "{\"userId\": \"x\"}", "Content-Type",
					"text/plain", "Origin", "https://evil.example")
			.status()).isEqualTo(403);
	}

	@Test
	void readsNothingSinceNoAnswerAllowsIt() {
		Outside.Answer answer = this.admin.askWith("GET", "/engine-rest/task", null, "Origin", "https://evil.example");

		assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
	}

	@Test
	void programsAndOwnPagesGoOn() {
		String[] tasks = { this.people.work().ours(), this.people.work().ours(), this.people.work().ours() };
		String claim = "/engine-rest/task/%s/claim";

		assertThat(this.admin.askWith("POST", claim.formatted(tasks[0]), "{\"userId\": \"x\"}").status())
			.isEqualTo(204);
		assertThat(this.admin
			.askWith("POST", claim.formatted(tasks[1]), "{\"userId\": \"x\"}", "Origin",
					"http://localhost:" + this.port)
			.status()).isEqualTo(204);
		assertThat(this.admin
			.askWith("POST", claim.formatted(tasks[2]), "{\"userId\": \"x\"}", "Sec-Fetch-Site", "same-origin")
			.status()).isEqualTo(204);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/engine/engine/default/filter/create",
			"/camunda/api/admin/auth/user/default/logout", "/my/absences", "/api/steps/x/replan" })
	void changesNothingInWebappsAndPagesEvenWithAToken(String path) {
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in("coordinators"), People.PASSWORD);
		officer.get("/camunda/app/tasklist/default/");
		officer.get("/my");

		assertThat(post(officer, path, "https://evil.example").status()).isEqualTo(403);
		assertThat(post(officer, path, "http://localhost:" + this.port).status()).isNotEqualTo(403);
	}

	private static Outside.Answer post(Outside officer, String path, String origin) {
		return officer.askWith("POST", path, "{}", "X-XSRF-TOKEN", officer.token("XSRF-TOKEN"), "X-MERA-XSRF",
				officer.token("MERA-XSRF"), "Origin", origin);
	}

}
