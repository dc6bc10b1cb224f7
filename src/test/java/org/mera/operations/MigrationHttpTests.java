package org.mera.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new version of Mera brings a changed measure 1, in which the approval has another id
 * and a reminder, and the approved programme is put on file. It comes while the programme
 * of the running measure awaits its approval and its communities are chosen.
 */
@HttpTest
@Import(City.class)
class MigrationHttpTests {

	private static final String PROCESS = "community-workshops";

	private static final String MIGRATIONS = "/operations/migrations/" + PROCESS;

	private static final List<String> COMMUNITIES = List.of("centar", "postenje", "trnava", "dezeva", "lukare");

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private City city;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private TaskService taskService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private HistoryService historyService;

	@Autowired
	private FormService formService;

	private String administrator;

	private Outside admin;

	private String instance;

	private Deployment deployment;

	@BeforeEach
	void aMeasureIsInItsMiddleWhenAChangedModelComes() {
		this.administrator = this.people.in("camunda-admin");
		this.admin = Outside.user(this.port, this.administrator, People.PASSWORD);
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null)
			.until("2023-01-16T10:00")
			.complete("Task_ProposeTeam",
					Map.of("members", List.of(member("information-department"), member("general-administration"))))
			.complete("Task_ConsentTeam", Map.of("decision", "approve"))
			.until("2023-04-24T10:00")
			.complete("Task_DraftProgramme",
					Map.of("title", "Take part", "goals", "Citizens know how", "agenda",
							List.of(Map.of("topic", "Rights", "minutes", 200))))
			.complete("Task_SelectCommunities", Map.of("communities", COMMUNITIES, "justification", "Balanced"));
		this.taskService.claim(this.city.task("Task_ApproveProgramme").getId(), "sanela");
		this.instance = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.singleResult()
			.getId();
		this.deployment = deploy();
	}

	private static Map<String, String> member(String department) {
		return Map.of("name", "Head of " + department, "department", department, "role", "Member");
	}

	@AfterEach
	void theOldVersionIsBack() {
		this.city.close();
		this.repositoryService.deleteDeployment(this.deployment.getId(), true);
	}

	@Test
	void aRunningMeasureStaysOnItsVersionUntilItIsMigratedAndEndsOnTheNewOne() {
		int old = version();
		Task approval = this.city.task("Task_ApproveProgramme");
		List<String> timers = timers();
		assertThat(this.admin.get(MIGRATIONS).json().at("/instances/0/possible").asBoolean())
			.as("the engine finds no activity for the approval")
			.isFalse();
		assertThat(this.admin.get(MIGRATIONS).json().at("/instances/0/reasons").toString())
			.contains("Task_ApproveProgramme: ");
		assertThat(migrate(true).json().at("/instances/0/possible").asBoolean()).isTrue();
		assertThat(version()).as("only looked at").isEqualTo(old);

		Answer done = migrate(false);

		assertThat(done.json().at("/instances/0/reasons")).isEmpty();
		assertThat(version()).isEqualTo(done.json().path("version").asInt()).isGreaterThan(old);
		assertThat(this.city.task("Task_ApproveTheProgramme")).satisfies((task) -> {
			assertThat(task.getId()).isEqualTo(approval.getId());
			assertThat(task.getAssignee()).isEqualTo("sanela");
			assertThat(task.getDueDate()).isEqualTo(approval.getDueDate());
			assertThat(this.city.candidates(task)).containsExactly("coordinators");
		});
		assertThat(timers()).containsAll(timers).hasSize(timers.size() + 1);
		assertThat(this.historyService.createUserOperationLogQuery().operationType("Migrate").list())
			.extracting((entry) -> entry.getUserId())
			.containsOnly(this.administrator);
		assertThat(migrate(false).json().path("instances")).as("nothing is left to migrate").isEmpty();
		finish(version());
	}

	@Test
	void whatCannotBeMigratedStaysWhole() {
		int old = version();
		List<String> open = this.city.open();

		Answer answer = this.admin.post(MIGRATIONS, "{\"dryRun\": false}");

		assertThat(answer.json().at("/instances/0/possible").asBoolean()).isFalse();
		assertThat(version()).isEqualTo(old);
		assertThat(this.city.open()).isEqualTo(open);
		this.city.complete("Task_ApproveProgramme", Map.of("decision", "approve")).runDueJobs();
		assertThat(this.city.tasks("Task_ScheduleWorkshop")).hasSize(COMMUNITIES.size());
	}

	@Test
	void aProcessThatIsNotThereIsSaidToBeMissing() {
		assertThat(this.admin.get("/operations/migrations/nothing").status()).isEqualTo(404);
	}

	private Answer migrate(boolean dryRun) {
		return this.admin.post(MIGRATIONS, """
				{"dryRun": %s, "renamed": {"Task_ApproveProgramme": "Task_ApproveTheProgramme"}}""".formatted(dryRun));
	}

	private void finish(int migrated) {
		this.city.until("2023-05-10T09:00");
		assertThat(this.city.tasks("Task_Reminded")).as("the new timer fires").hasSize(1);
		this.city.complete("Task_ApproveTheProgramme", Map.of("decision", "approve")).runDueJobs();
		assertThat(this.city.open()).contains("Task_FileProgramme");
		this.city.complete("Task_FileProgramme", Map.of()).runDueJobs();
		this.city.until("2023-05-15T09:00");
		for (String key : List.of("Task_ScheduleWorkshop", "Task_AnnounceWorkshop", "Task_RecordWorkshop")) {
			this.city.until(key.equals("Task_RecordWorkshop") ? "2023-05-20T22:00" : "2023-05-15T10:00");
			IntStream.range(0, COMMUNITIES.size())
				.forEach((each) -> this.city.complete(this.city.tasks(key).get(0), WORKSHOP.get(key)).runDueJobs());
		}
		this.city.complete("Task_DecideOnMoreWorkshops", Map.of("decision", "close", "reason", "Enough")).runDueJobs();
		Task report = this.city.task("Task_ReportMeasure");
		Object proposed = this.formService.getTaskFormVariables(report.getId()).get("completion");
		this.city.complete(report, Map.of("completion", proposed, "summary", "Five workshops.")).runDueJobs();
		assertThat(this.historyService.createHistoricProcessInstanceQuery()
			.processInstanceId(this.instance)
			.completed()
			.singleResult()
			.getProcessDefinitionVersion()).isEqualTo(migrated);
	}

	private static final Map<String, Map<String, Object>> WORKSHOP = Map.of("Task_ScheduleWorkshop",
			Map.of("day", "2023-05-20", "start", "17:00", "end", "20:00", "place", "Hall", "address", "Main street 1"),
			"Task_AnnounceWorkshop",
			Map.of("channels", List.of("website"), "text", "Come and take part", "announcedOn", "2023-05-15"),
			"Task_RecordWorkshop",
			Map.of("outcome", "held", "day", "2023-05-20", "start", "17:00", "end", "20:20", "place", "Hall", "women",
					12, "men", 9, "others", 1, "summary", "Lively", "proof", "List of attendance 7"));

	private int version() {
		ProcessInstance running = this.runtimeService.createProcessInstanceQuery()
			.processInstanceId(this.instance)
			.singleResult();
		ProcessDefinition definition = this.repositoryService.getProcessDefinition(running.getProcessDefinitionId());
		return definition.getVersion();
	}

	private List<String> timers() {
		return this.managementService.createJobQuery()
			.processInstanceId(this.instance)
			.timers()
			.list()
			.stream()
			.map((timer) -> timer.getDuedate().toInstant().toString())
			.sorted()
			.toList();
	}

	/** Everything that Mera deploys, with one model changed. */
	private Deployment deploy() {
		DeploymentBuilder release = this.repositoryService.createDeployment().name("the next release");
		try {
			for (String folder : List.of("processes/*.bpmn", "forms/*.form")) {
				for (Resource resource : new PathMatchingResourcePatternResolver()
					.getResources("classpath:" + folder)) {
					String text = resource.getContentAsString(StandardCharsets.UTF_8);
					String name = folder.replaceFirst("\\*.*", "") + resource.getFilename();
					release.addString(name, name.contains(PROCESS) ? changed(text) : text);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return release.deploy();
	}

	private static String changed(String model) {
		String changed = model.replace("\"Task_ApproveProgramme\"", "\"Task_ApproveTheProgramme\"")
			.replaceFirst("sourceRef=\"Task_ApproveTheProgramme\" targetRef=\"Gateway_ProgrammeApproved\"",
					"sourceRef=\"Task_ApproveTheProgramme\" targetRef=\"Task_FileProgramme\"")
			.replace("<bpmn:exclusiveGateway id=\"Gateway_ProgrammeApproved\"",
					"""
							<bpmn:userTask id="Task_FileProgramme" name="Put it on file" camunda:candidateGroups="coordinators" />
							<bpmn:sequenceFlow id="Flow_Filed" sourceRef="Task_FileProgramme" targetRef="Gateway_ProgrammeApproved" />
							<bpmn:boundaryEvent id="BoundaryEvent_Reminder" cancelActivity="false" attachedToRef="Task_ApproveTheProgramme">
							<bpmn:timerEventDefinition id="BoundaryEvent_Reminder_Timer">
							<bpmn:timeDate xsi:type="bpmn:tFormalExpression">2023-05-02T08:00:00Z</bpmn:timeDate>
							</bpmn:timerEventDefinition></bpmn:boundaryEvent>
							<bpmn:sequenceFlow id="Flow_Reminder" sourceRef="BoundaryEvent_Reminder" targetRef="Task_Reminded" />
							<bpmn:userTask id="Task_Reminded" name="Remind" camunda:candidateGroups="coordinators" />
							<bpmn:exclusiveGateway id="Gateway_ProgrammeApproved\"""");
		// The picture is not changed along; the engine does without one.
		return changed.replaceFirst("(?s)<bpmndi:BPMNDiagram.*</bpmndi:BPMNDiagram>", "")
			.replace("<bpmn:incoming>Flow_ProgrammeAnswered</bpmn:incoming>", "");
	}

}
