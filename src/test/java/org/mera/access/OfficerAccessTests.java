package org.mera.access;

import java.util.List;
import java.util.stream.Stream;

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
class OfficerAccessTests {

	@Autowired
	private People people;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private People.Work work;

	private String login;

	private Outside officer;

	@BeforeEach
	void anOfficerOfTheInformationDepartment() {
		this.work = this.people.work();
		this.login = this.people.in("information-department");
		this.officer = Outside.user(this.port, this.login, People.PASSWORD);
	}

	@Test
	void seesTheTasksOfTheOwnGroupsOnly() {
		Outside.Answer seen = this.officer.get("/engine-rest/task");

		assertThat(seen.each("id")).contains(this.work.ours()).doesNotContain(this.work.theirs());
		assertThat(seen.each("name")).containsOnly("Ours");
	}

	@Test
	void claimsFillsInAndCompletesAnOwnTask() {
		String task = "/engine-rest/task/" + this.work.ours();

		assertThat(this.officer.get(task).status()).isEqualTo(200);
		assertThat(this.officer.get(task + "/deployed-form").status()).isEqualTo(200);
		assertThat(this.officer.get(task + "/form-variables").status()).isEqualTo(200);
		assertThat(this.officer.get(task + "/identity-links").status()).isEqualTo(200);
		assertThat(this.officer.post(task + "/claim", "{\"userId\": \"" + this.login + "\"}").status()).isEqualTo(204);
		assertThat(
				this.officer.post(task + "/submit-form", "{\"variables\": {\"note\": {\"value\": \"done\"}}}").status())
			.isEqualTo(204);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/form", "/deployed-form", "/rendered-form", "/form-variables", "/variables",
			"/variables/secret", "/localVariables", "/identity-links", "/comment", "/attachment" })
	void readsNothingOfAnotherGroupsTask(String what) {
		Outside.Answer answer = this.officer.get("/engine-rest/task/" + this.work.theirs() + what);

		assertThat(answer.status()).isIn(403, 404);
		assertThat(answer.body()).doesNotContain("of the offices", "general-administration");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | /claim             | {"userId": "me"}
			POST   | /assignee          | {"userId": "me"}
			POST   | /complete          | {"variables": {"note": {"value": "done"}}}
			POST   | /submit-form       | {"variables": {"note": {"value": "done"}}}
			POST   | /resolve           | {}
			POST   | /unclaim           | {}
			POST   | /delegate          | {"userId": "me"}
			POST   | /identity-links    | {"groupId": "information-department", "type": "candidate"}
			POST   | /bpmnError         | {"errorCode": "any"}
			POST   | /bpmnEscalation    | {"escalationCode": "any"}
			POST   | /comment/create    | {"message": "hello"}
			POST   | /attachment/create | {}
			PUT    | ''                 | {"name": "renamed"}
			PUT    | /variables/secret  | {"value": "overwritten"}
			DELETE | /variables/secret  |
			""")
	void changesNothingOfAnotherGroupsTask(String method, String what, String body) {
		Outside.Answer answer = this.officer.ask(method, "/engine-rest/task/" + this.work.theirs() + what, body, "*/*");

		assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404, 415);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.theirs()).taskUnassigned().taskName("Theirs").count())
			.isOne();
		assertThat(this.tasks.getVariable(this.work.theirs(), "secret")).isEqualTo("of the offices");
		assertThat(this.tasks.getIdentityLinksForTask(this.work.theirs())).hasSize(1);
		assertThat(this.tasks.getTaskComments(this.work.theirs())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			POST   | /assignee          | {"userId": "another"}
			POST   | /delegate          | {"userId": "another"}
			POST   | /identity-links    | {"groupId": "media", "type": "candidate"}
			PUT    | ''                 | {"name": "renamed", "due": null}
			PUT    | /variables/secret  | {"value": "overwritten"}
			""")
	void doesWithAnOwnTaskNothingButItsWork(String method, String what, String body) {
		Outside.Answer answer = this.officer.ask(method, "/engine-rest/task/" + this.work.ours() + what, body, "*/*");

		assertThat(answer.status()).as(answer.body()).isEqualTo(403);
		assertThat(this.tasks.createTaskQuery().taskId(this.work.ours()).taskUnassigned().taskName("Ours").count())
			.isOne();
		assertThat(this.tasks.getIdentityLinksForTask(this.work.ours())).hasSize(1);
		assertThat(this.tasks.getVariable(this.work.ours(), "secret")).isEqualTo("of the offices");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/process-instance", "/execution", "/variable-instance", "/job", "/incident",
			"/deployment", "/external-task", "/event-subscription", "/batch", "/authorization", "/tenant",
			"/decision-definition", "/history/process-instance", "/history/task", "/history/activity-instance",
			"/history/variable-instance", "/history/detail", "/history/user-operation", "/history/job-log",
			"/history/incident", "/history/identity-link-log", "/history/decision-instance", "/schema/log" })
	void findsNothingElse(String list) {
		Outside.Answer answer = this.officer.get("/engine-rest" + list);

		assertThat(answer.status()).isIn(200, 403);
		if (answer.status() == 200) {
			// The nightly clean-up belongs to no process; the engine shows it to
			// everybody.
			assertThat(answer.json())
				.filteredOn((found) -> !list.equals("/job") || !found.path("processDefinitionId").isNull())
				.isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/variables", "/variables/secret", "/activity-instances", "/comment" })
	void readsNothingOfAProcess(String what) {
		Outside.Answer answer = this.officer.get("/engine-rest/process-instance/" + this.work.process() + what);

		assertThat(answer.status() == 200 && answer.json().isEmpty() || answer.status() >= 400).isTrue();
		assertThat(answer.body()).doesNotContain("of the offices");
	}

	@Test
	void seesNameAndDiagramOfAProcess() {
		assertThat(this.officer.get("/engine-rest/process-definition/key/two-offices").json().path("name").asText())
			.isEqualTo("Let two offices work");
		assertThat(this.officer.get("/engine-rest/process-definition/key/two-offices/xml").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/process-definition/key/two-offices/start", "/process-definition/key/action-plan/start",
			"/process-definition/key/action-plan/submit-form", "/deployment/create", "/task/create", "/filter/create",
			"/user/create", "/group/create", "/authorization/create" })
	void startsNothingButAnExplanationAndCreatesNothing(String what) {
		Outside.Answer answer = this.officer.post("/engine-rest" + what,
				"{\"name\": \"x\", \"messageName\": \"x\", \"id\": \"x\", \"resourceType\": \"Task\"}");

		assertThat(answer.status()).isIn(400, 403, 415);
		assertThat(this.officer
			.get("/engine-rest/process-definition?startableInTasklist=true&startablePermissionCheck=true&active=true")
			.each("key")).containsExactly("explain-delay");
	}

	@Test
	void deletesNoTask() {
		for (String task : List.of(this.work.ours(), this.work.theirs())) {
			Outside.Answer answer = this.officer.ask("DELETE", "/engine-rest/task/" + task, null, "*/*");

			// The engine refuses it whoever asks.
			assertThat(answer.status()).isEqualTo(500);
			assertThat(this.tasks.createTaskQuery().taskId(task).count()).isOne();
		}
	}

	@Test
	void movesNoProcessByASignalOrMessage() {
		assertThat(this.officer.post("/engine-rest/signal", "{\"name\": \"Bell\"}").status()).isEqualTo(403);
		assertThat(this.officer
			.post("/engine-rest/message",
					"{\"messageName\": \"Letter\", \"businessKey\": \"a-measure\", \"all\": true}")
			.status()).isEqualTo(403);
	}

	@Test
	void knowsNobodyElseAndNoOtherGroup() {
		String other = this.people.in("information-department", "managers");

		assertThat(this.officer.get("/engine-rest/user").each("id")).containsExactly(this.login);
		assertThat(this.officer.get("/engine-rest/user/" + other + "/profile").status()).isEqualTo(404);
		assertThat(this.officer.get("/engine-rest/group").each("id")).containsExactly("information-department");
		assertThat(this.officer.get("/engine-rest/identity/groups?userId=" + other).body()).doesNotContain("managers");
	}

	@Test
	void changesTheOwnPasswordAndNobodyElses() {
		String other = this.people.in("information-department");
		String change = "{\"password\": \"another long one\", \"authenticatedUserPassword\": \"" + People.PASSWORD
				+ "\"}";

		assertThat(this.officer.ask("PUT", "/engine-rest/user/" + other + "/credentials", change, "*/*").status())
			.isIn(403, 404);
		assertThat(this.officer.ask("PUT", "/engine-rest/user/" + this.login + "/credentials", change, "*/*").status())
			.isEqualTo(204);
		assertThat(Outside.user(this.port, this.login, "another long one").get("/engine-rest/task").status())
			.isEqualTo(200);
	}

	@Test
	void takesNoWeakPassword() {
		String weak = "{\"password\": \"short\", \"authenticatedUserPassword\": \"" + People.PASSWORD + "\"}";

		assertThat(this.officer.ask("PUT", "/engine-rest/user/" + this.login + "/credentials", weak, "*/*").status())
			.isBetween(400, 599);
		assertThat(this.officer.get("/engine-rest/task").status()).isEqualTo(200);
	}

	@Test
	void deletesNobodyAndJoinsNoGroup() {
		String me = "/engine-rest/user/" + this.login;

		assertThat(this.officer.ask("DELETE", me, null, "*/*").status()).isEqualTo(403);
		assertThat(
				this.officer.ask("PUT", "/engine-rest/group/camunda-admin/members/" + this.login, null, "*/*").status())
			.isEqualTo(403);
	}

	@Test
	void losesATaskThatIsHandedToAnotherGroup() {
		this.officer.post("/engine-rest/task/" + this.work.ours() + "/claim", "{\"userId\": \"" + this.login + "\"}");

		this.tasks.setAssignee(this.work.ours(), null);
		this.tasks.deleteCandidateGroup(this.work.ours(), "information-department");
		this.tasks.addCandidateGroup(this.work.ours(), "media");

		assertThat(this.officer.get("/engine-rest/task/" + this.work.ours()).status()).isIn(403, 404);
		assertThat(this.officer.post("/engine-rest/task/" + this.work.ours() + "/complete", "{}").status())
			.isEqualTo(403);
		Outside media = Outside.user(this.port, this.people.in("media"), People.PASSWORD);
		assertThat(media.get("/engine-rest/task/" + this.work.ours()).status()).isEqualTo(200);
	}

	@Test
	void losesATaskThatSomebodyElseTookOverWithTheGroup() {
		String colleague = this.people.in("media");
		this.tasks.setAssignee(this.work.theirs(), this.login);
		assertThat(this.officer.get("/engine-rest/task/" + this.work.theirs()).status()).isEqualTo(200);

		this.tasks.setAssignee(this.work.theirs(), colleague);

		assertThat(this.officer.get("/engine-rest/task/" + this.work.theirs()).status()).isIn(403, 404);
	}

	@Test
	void whoIsInNoGroupSeesNothing() {
		Outside nobody = Outside.user(this.port, this.people.in(), People.PASSWORD);

		for (String list : List.of("task", "filter", "process-definition", "group", "process-instance")) {
			assertThat(nobody.get("/engine-rest/" + list).json()).isEmpty();
		}
	}

	@Test
	void nobodyReachesTheEnginesAttachments() {
		Outside admin = Outside.user(this.port, this.people.in("camunda-admin"), People.PASSWORD);

		Stream.of("/engine-rest/task/", "/engine-rest/engine/default/task/")
			.forEach(
					(tasks) -> assertThat(admin.get(tasks + this.work.ours() + "/attachment").status()).isEqualTo(404));
	}

}
