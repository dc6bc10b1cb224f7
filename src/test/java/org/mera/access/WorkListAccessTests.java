package org.mera.access;

import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class WorkListAccessTests {

	private static final String OURS = "information-department";

	private static final String THEIRS = "general-administration";

	@Autowired
	private People people;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FilterService filters;

	@Autowired
	private IdentityService identity;

	@LocalServerPort
	private int port;

	private People.Work work;

	private String officer;

	@BeforeEach
	void anOfficerOfOneOfTwoOffices() {
		this.work = this.people.work();
		this.officer = this.people.in(OURS);
	}

	@AfterEach
	void nobodyAsks() {
		this.identity.clearAuthentication();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{'candidateGroup': 'general-administration'}",
			"{'candidateGroups': ['general-administration']}",
			"{'candidateGroups': ['general-administration'], 'includeAssignedTasks': true}",
			"{'candidateGroups': ['information-department', 'general-administration'], 'includeAssignedTasks': true}",
			"{'candidateGroups': ['general-administration'], 'sorting': [{'sortBy': 'dueDate', 'sortOrder': 'asc'}]}",
			"{'candidateGroups': ['general-administration'], 'withCandidateGroups': true}",
			"{'candidateGroups': ['general-administration'], 'unassigned': true}",
			"{'candidateGroups': ['general-administration'], 'withCommentAttachmentInfo': true}",
			"{'candidateGroup': 'general-administration', 'candidateGroups': ['general-administration', 'media']}",
			"{'candidateGroupLike': '%'}", "{'withCandidateGroups': true}", "{'withoutCandidateUsers': true}",
			"{'candidateGroupExpression': '${group}'}",
			"{'candidateGroupsExpression': '${currentUserGroups().add(`general-administration`)}'}",
			"{'orQueries': [{'candidateGroups': ['general-administration']}]}",
			"{'orQueries': [{'candidateGroups': ['general-administration', 'information-department'], 'name': 'Theirs'}]}",
			"{'candidateGroups': ['information-department'], 'orQueries': [{'candidateGroups': ['general-administration']}]}",
			"{'taskDefinitionKey': 'Task_Theirs'}", "{'nameLike': 'Their%', 'processDefinitionKey': 'two-offices'}" })
	void noQuestionFindsAnotherGroupsTask(String asked) {
		Outside person = Outside.user(this.port, this.officer, People.PASSWORD);
		String question = asked.replace('\'', '"').replace('`', '\'');

		for (String way : List.of("/task", "/filter/" + myGroups() + "/list")) {
			Outside.Answer list = person.post("/engine-rest" + way, question);
			Outside.Answer count = person.post("/engine-rest" + way.replace("/list", "") + "/count", question);

			assertThat(list.body()).as(way).doesNotContain(this.work.theirs(), "Theirs");
			if (list.status() == 200) {
				assertThat(count.json().path("count").asInt()).as(way).isEqualTo(list.each("id").size());
			}
		}
	}

	@Test
	void myGroupsAreFoundByTheShortQuestion() {
		assertThat(isShort((query) -> query.taskCandidateGroupIn(List.of(OURS)))).isTrue();
		assertThat(isShort((query) -> query.taskCandidateGroupIn(List.of(OURS, THEIRS))
			.includeAssignedTasks()
			.initializeFormKeys()
			.orderByDueDate()
			.asc()
			.orderByTaskName()
			.asc())).isTrue();
	}

	@ParameterizedTest
	@MethodSource("criteria")
	void whatElseIsAskedForIsLeftToTheEngine(UnaryOperator<TaskQuery> criterion) {
		assertThat(isShort((query) -> criterion.apply(query.taskCandidateGroupIn(List.of(OURS))))).isFalse();
	}

	static Stream<UnaryOperator<TaskQuery>> criteria() {
		return Stream.of((query) -> query.taskName("Ours"), (query) -> query.taskNameLike("O%"),
				(query) -> query.dueBeforeExpression("${now()}").dueBefore(new Date(0)),
				(query) -> query.taskAssignee("nobody"), (query) -> query.taskUnassigned(),
				(query) -> query.processVariableValueEquals("stepId", "any"), (query) -> query.taskIdIn("any"),
				(query) -> query.processDefinitionKey("two-offices"), (query) -> query.suspended(),
				(query) -> query.withoutTenantId(), (query) -> query.withoutDueDate(),
				(query) -> query.withCandidateGroups(), (query) -> query.taskPriority(50),
				(query) -> query.or().taskName("Ours").taskName("Theirs").endOr(),
				(query) -> query.orderByTaskNameCaseInsensitive().asc());
	}

	@Test
	void bothQuestionsFindTheSameForEverybody() {
		this.tasks.claim(this.people.work().theirs(), this.officer);
		this.tasks.claim(this.people.work().ours(), this.people.in(OURS));
		this.people.work();

		for (String group : List.of(OURS, THEIRS, "media", "managers", "coordinators", "city-council",
				"camunda-admin")) {
			this.identity.clearAuthentication();
			String person = this.people.in(group);
			this.identity.setAuthentication(person, List.of(group));
			assertSame();
		}
		this.identity.setAuthentication(this.officer, List.of(OURS));
		assertSame();
		assertThat(ids(query(OURS, THEIRS).includeAssignedTasks())).as("held by oneself")
			.contains(this.work.ours())
			.hasSizeGreaterThan(ids(query(OURS).includeAssignedTasks()).size())
			.doesNotContain(this.work.theirs());
		this.identity.setAuthentication(this.officer, null);
		assertSame();
	}

	/** The engine answers what has any criterion besides the groups. */
	private void assertSame() {
		for (String[] groups : new String[][] { { OURS }, { THEIRS }, { OURS, THEIRS, "media" }, { "nobody" } }) {
			for (UnaryOperator<TaskQuery> wanted : List.<UnaryOperator<TaskQuery>>of(UnaryOperator.identity(),
					TaskQuery::includeAssignedTasks)) {
				TaskQuery found = wanted.apply(query(groups));
				TaskQuery asTheEngineFinds = wanted.apply(query(groups)).taskMinPriority(0);

				assertThat(ids(found)).as(Arrays.toString(groups)).isEqualTo(ids(asTheEngineFinds));
				assertThat(found.count()).isEqualTo(asTheEngineFinds.count());
				assertThat(found.listPage(1, 2).stream().map(Task::getId))
					.isEqualTo(asTheEngineFinds.listPage(1, 2).stream().map(Task::getId).toList());
			}
		}
	}

	private TaskQuery query(String... groups) {
		return this.tasks.createTaskQuery()
			.taskCandidateGroupIn(List.of(groups))
			.orderByDueDate()
			.asc()
			.orderByTaskName()
			.asc()
			.orderByTaskId()
			.asc();
	}

	private static List<String> ids(TaskQuery query) {
		return query.list().stream().map(Task::getId).toList();
	}

	private boolean isShort(UnaryOperator<TaskQuery> question) {
		this.identity.setAuthentication(this.officer, List.of(OURS));
		TaskQueryImpl query = (TaskQueryImpl) question.apply(this.tasks.createTaskQuery());
		return ((ProcessEngineConfigurationImpl) this.engine.getProcessEngineConfiguration())
			.getCommandExecutorTxRequired()
			.execute((context) -> {
				context.getAuthorizationManager().configureTaskQuery(query);
				return TasksOfGroups.areAskedFor(query);
			});
	}

	private String myGroups() {
		return this.filters.createTaskFilterQuery().filterName("My groups’ tasks").singleResult().getId();
	}

}
