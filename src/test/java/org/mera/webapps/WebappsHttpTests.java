package org.mera.webapps;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.replay.EngineTime;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The plugins' resources, from outside: who gets what. */
@HttpTest
class WebappsHttpTests {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private EngineTime time;

	@Autowired
	private FormService formService;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private TaskService taskService;

	private String measure;

	private String step;

	private String proposal;

	@BeforeEach
	void teamIsToBeFormed() {
		this.time.jumpTo(Instant.parse("2022-12-12T09:00:00Z"));
		String definition = this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey("action-plan")
			.orderByProcessDefinitionVersion()
			.asc()
			.list()
			// Other tests deploy a stub of the same name after it.
			.get(0)
			.getId();
		String plan = this.formService
			.submitStartForm(definition, Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"))
			.getBusinessKey();
		this.measure = plan + ".community-workshops";
		this.step = this.measure + ".form-team";
		this.time.advanceTo(Instant.parse("2023-04-04T10:00:00Z"));
		this.proposal = this.taskService.createTaskQuery().taskDefinitionKey("Task_ProposeTeam").singleResult().getId();
	}

	@AfterEach
	void nothingRuns() {
		this.runtimeService.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((each) -> this.runtimeService.deleteProcessInstance(each.getId(), "Test ended", true, true, true,
					false));
		this.time.release();
		ClockUtil.reset();
	}

	private Outside in(String webapp, String... groups) {
		Outside person = Outside.stranger(this.port);
		assertThat(person.logIn(webapp, this.people.in(groups), People.PASSWORD).status()).isEqualTo(200);
		person.get("/api/me");
		return person;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/progress", "/api/progress/measures/any", "/api/progress/process-instances/1",
			"/api/progress/tasks?id=1", "/api/progress/tasks/1", "/api/progress/finished", "/api/texts/webapps",
			"/api/me" })
	void strangerIsToldNothing(String path) {
		assertThat(Outside.stranger(this.port).get(path, "application/json").status()).isEqualTo(401);
	}

	@Test
	void coordinatorSeesTheInsideAndAnOfficerOfAnotherGroupTheOutline() {
		Answer coordinator = in("cockpit", "coordinators").get("/api/progress/measures/" + this.measure);
		Answer officer = in("tasklist", "media").get("/api/progress/measures/" + this.measure);

		assertThat(coordinator.json().at("/plans/0/measures/0/steps/0/inside/tasks/0/name").asText())
			.isEqualTo("Propose the team");
		assertThat(coordinator.json().at("/plans/0/measures/0/steps/0/daysLate").asInt()).isEqualTo(4);
		assertThat(officer.json().at("/plans/0/measures/0/steps/0/title").asText()).isEqualTo("Form the team");
		assertThat(officer.json().at("/plans/0/measures/0/steps/0/inside").isNull()).isTrue();
		assertThat(officer.body()).doesNotContain("Propose the team");
	}

	@Test
	void wholePlanIsOneAnswer() {
		assertThat(in("cockpit", "coordinators").get("/api/progress").json().at("/plans/0/measures").size())
			.isEqualTo(2);
	}

	@Test
	void measureThatIsNotThereIsNotFound() {
		assertThat(in("cockpit", "coordinators").get("/api/progress/measures/none").status()).isEqualTo(404);
	}

	@Test
	void processInstanceIsForWhomTheEngineShowsIt() {
		String instance = this.taskService.createTaskQuery()
			.taskId(this.proposal)
			.singleResult()
			.getProcessInstanceId();

		Answer coordinator = in("cockpit", "coordinators").get("/api/progress/process-instances/" + instance);
		Answer officer = in("tasklist", "information-department").get("/api/progress/process-instances/" + instance);

		assertThat(coordinator.json().at("/plans/0/measures/0/id").asText()).isEqualTo(this.measure);
		assertThat(officer.status()).isEqualTo(404);
	}

	@Test
	void taskIsForItsGroup() {
		Outside ours = in("tasklist", "information-department");
		Outside other = in("tasklist", "media");

		assertThat(ours.get("/api/progress/tasks/" + this.proposal).json().at("/step/stepId").asText())
			.isEqualTo("form-team");
		assertThat(other.get("/api/progress/tasks/" + this.proposal).status()).isEqualTo(404);
		assertThat(ours.get("/api/progress/tasks?id=none&id=" + this.proposal)
			.json()
			.at("/" + this.proposal + "/daysLeft")
			.asInt()).isEqualTo(-4);
		assertThat(other.get("/api/progress/tasks?id=" + this.proposal).json()).isEmpty();
	}

	@Test
	void textsAreThere() {
		Outside officer = in("tasklist", "media");

		assertThat(officer.get("/api/texts/webapps").json().path("measure").asText()).isEqualTo("Measure");
		assertThat(officer.get("/api/texts/webapps").json().path("late.days").asText()).isEqualTo("{0} days late");
		assertThat(officer.get("/api/texts/nothing").status()).isEqualTo(404);
	}

	@Test
	void pluginsKnowWhoCoordinatesAndWhoAdministrates() {
		assertThat(in("cockpit", "coordinators").get("/api/me").json().path("coordinates").asBoolean()).isTrue();
		assertThat(in("tasklist", "media").get("/api/me").json().path("coordinates").asBoolean()).isFalse();
		assertThat(in("admin", "camunda-admin").get("/api/me").json().path("administrates").asBoolean()).isTrue();
	}

	@Test
	void coordinatorReplansByTheRulesOfTheStartForm() {
		Outside coordinator = in("cockpit", "coordinators");

		Answer short_ = replan(coordinator, "{\"newDue\":\"2023-05-31\",\"reason\":\"Late\"}");
		Answer past = replan(coordinator, "{\"newDue\":\"2023-04-01\",\"reason\":\"The members are not known yet.\"}");
		Answer good = replan(coordinator, "{\"newDue\":\"2023-05-31\",\"reason\":\"The members are not known yet.\"}");

		assertThat(short_.status()).isEqualTo(400);
		assertThat(short_.json().path("detail").asText()).contains("Reason");
		assertThat(past.status()).isEqualTo(400);
		assertThat(past.json().path("detail").asText()).contains("New due date");
		assertThat(good.status()).isEqualTo(204);
		assertThat(coordinator.get("/api/progress/measures/" + this.measure)
			.json()
			.at("/plans/0/measures/0/steps/0/due")
			.asText()).isEqualTo("2023-05-31");
	}

	@Test
	void officerAndManagerCannotReplan() {
		String wish = "{\"newDue\":\"2023-05-31\",\"reason\":\"The members are not known yet.\"}";

		for (String group : List.of("information-department", "managers", "city-council")) {
			assertThat(replan(in("tasklist", group), wish).status()).as(group).isEqualTo(403);
		}
		assertThat(Outside.stranger(this.port).post("/api/steps/" + this.step + "/dates", wish).status()).isIn(401,
				403);
	}

	@Test
	void coordinatorWithoutTheTokenChangesNothing() {
		Outside coordinator = in("cockpit", "coordinators");

		assertThat(coordinator
			.post("/api/steps/" + this.step + "/dates",
					"{\"newDue\":\"2023-05-31\",\"reason\":\"The members are not known.\"}")
			.status()).isEqualTo(403);
	}

	private Answer replan(Outside person, String dates) {
		return person.postInside("/api/steps/" + this.step + "/dates", "application/json", dates);
	}

	@Test
	void coordinatorAsksWhyAStepIsLateAndNobodyElseDoes() {
		String question = "{\"text\":\"What keeps you?\"}";
		Outside coordinator = in("cockpit", "coordinators");

		assertThat(ask(coordinator, this.step, question).status()).isEqualTo(204);
		assertThat(ask(coordinator, this.step, "{\"text\":\" \"}").status()).isEqualTo(400);
		assertThat(ask(coordinator, this.measure + ".hold-workshops", question).json().path("detail").asText())
			.contains("not late");
		assertThat(ask(coordinator, this.measure + ".none", question).status()).isEqualTo(404);
		assertThat(ask(in("tasklist", "information-department"), this.step, question).status()).isEqualTo(404);
		assertThat(coordinator.get("/api/progress").body()).contains("What keeps you?");
	}

	private static Answer ask(Outside person, String step, String question) {
		return person.postInside("/api/steps/" + step + "/question", "application/json", question);
	}

	@Test
	void finishedTasksAreThoseOfOnesGroups() {
		this.taskService.setAssignee(this.proposal, "somebody");
		this.formService.submitTaskForm(this.proposal,
				Map.of("members",
						List.of(Map.of("name", "Amina", "department", "information-department", "role", "Leads"),
								Map.of("name", "Senad", "department", "general-administration", "role", "Helps"))));

		assertThat(in("tasklist", "general-administration").get("/api/progress/finished").each("what"))
			.contains("Propose the team");
		assertThat(in("tasklist", "media").get("/api/progress/finished").each("what"))
			.doesNotContain("Propose the team");
	}

}
