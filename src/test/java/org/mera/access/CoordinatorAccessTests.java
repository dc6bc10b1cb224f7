package org.mera.access;

import org.camunda.bpm.engine.RuntimeService;
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

@HttpTest
class CoordinatorAccessTests {

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@LocalServerPort
	private int port;

	private People.Work work;

	private Outside coordinator;

	@BeforeEach
	void aCoordinator() {
		this.work = this.people.work();
		this.coordinator = Outside.user(this.port, this.people.in("coordinators"), People.PASSWORD);
	}

	@Test
	void seesTheTasksOfAllGroups() {
		assertThat(this.coordinator.get("/engine-rest/task").each("id")).contains(this.work.ours(), this.work.theirs());
	}

	@Test
	void seesWhatRunsAndWhatRan() {
		String process = "/engine-rest/process-instance/" + this.work.process();

		assertThat(this.coordinator.get(process).status()).isEqualTo(200);
		assertThat(this.coordinator.get(process + "/activity-instances").status()).isEqualTo(200);
		assertThat(this.coordinator.get("/engine-rest/history/process-instance/" + this.work.process()).status())
			.isEqualTo(200);
		assertThat(this.coordinator.get("/engine-rest/history/activity-instance").json()).isNotEmpty();
	}

	@Test
	void startsThePlanChangesOfDeadlinesAndExplanationsAndNothingElse() {
		String startable = "/engine-rest/process-definition?startableInTasklist=true&startablePermissionCheck=true"
				+ "&active=true&latestVersion=true";

		assertThat(this.coordinator.get(startable).each("key")).containsExactlyInAnyOrder("action-plan",
				"change-deadline", "explain-delay");
		assertThat(this.coordinator.post("/engine-rest/process-definition/key/action-plan/start", "{}").status())
			.isEqualTo(200);
		assertThat(this.coordinator.post("/engine-rest/process-definition/key/two-offices/start", "{}").status())
			.isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | /claim             | {"userId": "me"}
			POST   | /complete          | {"variables": {"note": {"value": "done"}}}
			POST   | /assignee          | {"userId": "me"}
			POST   | /identity-links    | {"groupId": "coordinators", "type": "candidate"}
			PUT    | ''                 | {"name": "renamed"}
			PUT    | /variables/secret  | {"value": "overwritten"}
			""")
	void doesNoOfficersTask(String method, String what, String body) {
		Outside.Answer answer = this.coordinator.ask(method, "/engine-rest/task/" + this.work.theirs() + what, body,
				"*/*");

		assertThat(answer.status()).as(answer.body()).isEqualTo(403);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.theirs()).taskUnassigned().taskName("Theirs").count())
			.isOne();
		assertThat(this.tasks.getVariable(this.work.theirs(), "secret")).isEqualTo("of the offices");
		assertThat(this.tasks.getIdentityLinksForTask(this.work.theirs())).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					DELETE | /process-instance/PROCESS                  |
					PUT    | /process-instance/PROCESS/suspended        | {"suspended": true}
					PUT    | /process-instance/PROCESS/variables/secret | {"value": "overwritten"}
					POST   | /process-instance/PROCESS/modification     | {"instructions": [{"type": "cancel", "activityId": "Task_Ours"}]}
					DELETE | /history/process-instance/PROCESS          |
					PUT    | /process-definition/key/two-offices/suspended | {"suspended": true}
					DELETE | /process-definition/key/two-offices        |
					""")
	void changesNoProcess(String method, String path, String body) {
		Outside.Answer answer = this.coordinator.ask(method,
				"/engine-rest" + path.replace("PROCESS", this.work.process()), body, "*/*");

		assertThat(answer.status()).as(answer.body()).isEqualTo(403);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(this.work.process()).active().count())
			.isOne();
		assertThat(this.runtime.getVariable(this.work.process(), "secret")).isEqualTo("of the offices");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/deployment/create", "/user/create", "/group/create", "/authorization/create",
			"/filter/create", "/task/create" })
	void createsNothing(String what) {
		Outside.Answer answer = this.coordinator.post("/engine-rest" + what,
				"{\"name\": \"x\", \"id\": \"x\", \"resourceType\": \"Task\"}");

		assertThat(answer.status()).isIn(400, 403, 415);
	}

	@Test
	void countsTheOpenTasksOfTheGroupsAsCockpitDoes() {
		Outside.Answer report = this.coordinator.get("/engine-rest/task/report/candidate-group-count");

		assertThat(report.each("groupName")).contains("information-department", "general-administration");
	}

	@Test
	void seesNeitherPeopleNorPermissions() {
		this.people.in("managers");

		assertThat(this.coordinator.get("/engine-rest/user").json()).hasSize(1);
		assertThat(this.coordinator.get("/engine-rest/authorization").json()).isEmpty();
	}

}
