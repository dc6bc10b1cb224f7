package org.mera.workshop.process;

import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.workshop.ClosingDecisions;
import org.mera.workshop.Programmes;
import org.mera.workshop.Teams;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshop.Status;
import org.mera.workshop.Workshops;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Carries measure 1 out along every way. */
@ProcessTest
class CommunityWorkshopsProcessTests {

	private static final String[] TEN = { "centar", "bukres", "postenje", "banja", "trnava", "dezeva", "lukare",
			"pozega", "mur", "sebecevo" };

	private static final String[] TEN_NAMES = { "Centar", "Bukreš", "Postenje", "Novopazarska Banja", "Trnava",
			"Deževa", "Lukare", "Požega", "Mur", "Sebečevo" };

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private FormService formService;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private Measures measures;

	@Autowired
	private Steps steps;

	@Autowired
	private Teams teams;

	@Autowired
	private Programmes programmes;

	@Autowired
	private Workshops workshops;

	@Autowired
	private ClosingDecisions decisions;

	private RunningMeasure measure;

	private ProcessInstance process;

	@BeforeEach
	void theMeasureRuns() {
		this.measure = new RunningMeasure(this.city, this.plans, this.runtimeService);
		this.process = this.measure.process();
	}

	@AfterEach
	void thePlanEnds() {
		this.measure.end();
	}

	@Test
	void nobodyHasATaskBeforeTheQuarterBegins() {
		this.city.until("2022-12-31T23:59:59");

		assertThat(this.city.open()).isEmpty();
		assertThat(step("form-team").status()).isEqualTo(StepExecution.Status.PLANNED);

		this.city.until("2023-01-01");

		assertThat(this.city.open()).containsExactly("Task_ProposeTeam");
		assertThat(step("form-team").status()).isEqualTo(StepExecution.Status.OPEN);
		assertThat(this.city.candidates(this.city.task("Task_ProposeTeam"))).containsExactly("general-administration",
				"information-department");
		assertThat(this.city.local(this.city.task("Task_ProposeTeam").getDueDate().toInstant()))
			.hasToString("2023-03-31T23:59:59");
	}

	@Test
	void theTeamIsFormedWithTheCouncilsConsent() {
		this.city.until("2023-01-16T10:00")
			.as("officer", "information-department")
			.complete("Task_ProposeTeam", RunningMeasure.team())
			.as("councillor", "city-council")
			.complete("Task_ConsentTeam", Map.of("decision", "approve"))
			.as(null)
			.runDueJobs();

		assertThat(this.process).hasPassed("EndEvent_TeamFormed");
		assertThat(step("form-team").status()).isEqualTo(StepExecution.Status.DONE);
		assertThat(this.teams.team(this.measure.id())).hasValueSatisfying((team) -> {
			assertThat(team.members()).hasSize(2);
			assertThat(team.decision())
				.satisfies((decision) -> assertThat(decision.decidedBy()).isEqualTo("councillor"));
		});
		assertThat(this.city.open()).containsExactly("Task_DraftProgramme");
	}

	@Test
	void aRefusedTeamIsProposedAgainWithTheReasonInView() {
		this.city.until("2023-01-16T10:00").complete("Task_ProposeTeam", RunningMeasure.team());
		this.city.complete("Task_ConsentTeam", Map.of("decision", "refuse", "reason", "Nobody from the north"));

		assertThat(form("Task_ProposeTeam")).containsEntry("refused", true)
			.containsEntry("refusalReason", "Nobody from the north");
		assertThat(form("Task_ProposeTeam").get("members").toString()).contains("Amina Hodžić");
		this.city.complete("Task_ProposeTeam", RunningMeasure.team());
		this.city.complete("Task_ConsentTeam", Map.of("decision", "approve"));

		assertThat(this.teams.all(this.measure.id())).hasSize(2);
		assertThat(this.process).hasPassed("EndEvent_TeamFormed");
	}

	@Test
	void aTeamWithoutOneOfTheDepartmentsIsRefused() {
		this.city.until("2023-01-16T10:00");
		Map<String, Object> oneSided = Map.of("members",
				List.of(Map.of("name", "Amina", "department", "information-department", "role", "head")));

		assertRefused(() -> this.city.complete("Task_ProposeTeam", oneSided),
				"Members: must name somebody from every department; nobody is from Department of General Administration.");
		assertRefused(() -> this.city.complete("Task_ProposeTeam", Map.of()), "Department of Information, Department");
		assertThat(this.teams.all(this.measure.id())).isEmpty();
		assertThat(this.city.open()).containsExactly("Task_ProposeTeam");
	}

	@Test
	void aPersonNamedTwiceIsRefused() {
		this.city.until("2023-01-16T10:00");
		Map<String, Object> twice = Map.of("members",
				List.of(Map.of("name", "Amina", "department", "information-department", "role", "head"),
						Map.of("name", "amina", "department", "general-administration", "role", "trainer")));

		assertRefused(() -> this.city.complete("Task_ProposeTeam", twice), "Members 2, Name: amina is named twice.");
	}

	@Test
	void aRefusalNeedsAReason() {
		this.city.until("2023-01-16T10:00").complete("Task_ProposeTeam", RunningMeasure.team());
		assertThat(this.city.candidates(this.city.task("Task_ConsentTeam"))).containsExactly("city-council");

		assertRefused(() -> this.city.complete("Task_ConsentTeam", Map.of("decision", "refuse")),
				"Reason for the refusal: must be filled in.");
	}

	@Test
	void aTeamThatIsNotFormedIsClosedByTheManagerAndTheMeasureGoesOn() {
		this.city.until("2023-04-02");
		closeOverdueStep("Form the team");

		assertThat(this.process).hasPassed("EndEvent_FormTeamClosedAsNotDone");
		assertThat(step("form-team").status()).isEqualTo(StepExecution.Status.NOT_DONE);
		this.city.runDueJobs();
		assertThat(this.city.open()).containsExactly("Task_DraftProgramme", "Task_SelectCommunities");
		assertThat(form("Task_DraftProgramme").get("team").toString()).isEqualTo("[]");
	}

	@Test
	void whatIsOverdueMarksTheMeasureLate() {
		this.city.until("2023-03-31T23:59:59");
		assertThat(this.measures.get(this.measure.id()).lateSince()).isNull();

		this.city.until("2023-04-01");

		assertThat(this.measures.get(this.measure.id()).lateSince()).isEqualTo(this.city.instant("2023-04-01"));
		assertThat(this.process).hasPassed("EndEvent_MeasureMarkedLate");
		assertThat(this.city.open()).containsExactly("Task_DecideOnOverdueStep", "Task_ProposeTeam");
	}

	@Test
	void theProgrammeIsDraftedAgainWhenItIsRefused() {
		this.measure.formTeam();
		this.city.complete("Task_DraftProgramme", RunningMeasure.programme(100, 100));
		this.city.complete("Task_ApproveProgramme", Map.of("decision", "refuse", "reason", "No break"));

		assertThat(form("Task_DraftProgramme")).containsEntry("refusalReason", "No break")
			.containsEntry("title", "Open government at home");
		assertThat(form("Task_DraftProgramme").get("agenda").toString()).contains("\"minutes\":100");
		this.measure.approveProgramme();

		assertThat(this.process).hasPassed("EndEvent_ProgrammeApproved");
		assertThat(step("develop-programme").status()).isEqualTo(StepExecution.Status.DONE);
		assertThat(this.programmes.approved(this.measure.id()))
			.hasValueSatisfying((programme) -> assertThat(programme.number()).isEqualTo(2));
	}

	@Test
	void aProgrammeOutsideThePlansHoursIsRefused() {
		this.measure.formTeam();

		assertRefused(() -> this.city.complete("Task_DraftProgramme", RunningMeasure.programme(100, 79)),
				"Agenda: must add up to at least 3 and at most 5 hours; they add up to 2:59 hours.");
		assertRefused(() -> this.city.complete("Task_DraftProgramme", RunningMeasure.programme(300, 5)),
				"they add up to 5:05 hours.");
	}

	@Test
	void theFormProposesABalancedSetAndShowsWhoIsRepresented() {
		this.measure.formTeam().approveProgramme();
		this.city.until("2023-04-01");

		VariableMap form = form("Task_SelectCommunities");

		assertThat(form).containsEntry("minimum", 5)
			.containsEntry("target", 10)
			.containsEntry("reached", 0)
			.containsEntry("isSample", true)
			.containsEntry("hasProgramme", true);
		assertThat(form.get("communities").toString().split(",")).hasSize(10);
		assertThat(form.get("matrix").toString()).contains("Rajčinoviće", "mostly Bosniak", "can be chosen");
		assertThat(form.get("coverage").toString()).contains("\"value\":\"urban\"").doesNotContain("no workshop");
		assertThat(this.city.local(this.city.task("Task_SelectCommunities").getDueDate().toInstant()))
			.hasToString("2023-09-30T23:59:59");
	}

	@Test
	void workshopsWaitForTheProgramme() {
		this.measure.formTeam();
		this.city.until("2023-04-03T09:00");
		this.measure.select("centar", "mur");
		assertThat(this.process).isWaitingAt("Event_ProgrammeSettled");
		assertThat(this.city.open()).containsExactly("Task_DraftProgramme");

		this.city.complete("Task_DraftProgramme", RunningMeasure.programme(240));
		this.city.complete("Task_ApproveProgramme", Map.of("decision", "approve"));

		assertThat(this.city.open()).containsExactly("Task_ScheduleWorkshop", "Task_ScheduleWorkshop");
	}

	@Test
	void withoutAProgrammeNoWorkshopsAreHeld() {
		this.measure.formTeam();
		this.city.until("2023-04-03T09:00");
		this.measure.select("centar", "mur");
		this.city.until("2023-07-02");

		closeOverdueStep("Develop");

		assertThat(this.process).hasPassed("EndEvent_DevelopProgrammeClosedAsNotDone", "EndEvent_NoProgramme")
			.isWaitingAt("CallActivity_ReportMeasure");
		assertThat(step("hold-workshops").status()).isEqualTo(StepExecution.Status.NOT_DONE);
		assertThat(step("hold-workshops").notDoneReason()).startsWith("No programme was approved");
		assertThat(this.workshops.of(this.measure.id())).hasSize(2)
			.allMatch((workshop) -> workshop.status() == Status.CANCELLED);
		assertThat(this.city.candidates(this.city.task("Task_ReportMeasure"))).containsExactly("coordinators");
		assertThat(this.city.task("Task_ReportMeasure").getName())
			.isEqualTo("Report on the measure: Workshops in local communities");
	}

	@Test
	void aProgrammeThatIsGivenUpTakesTheSelectionAlong() {
		this.measure.formTeam();
		this.city.until("2023-07-02");
		assertThat(this.city.open()).contains("Task_SelectCommunities");

		closeOverdueStep("Develop");

		assertThat(this.process).hasPassed("BoundaryEvent_ProgrammeGivenUp", "EndEvent_NoProgramme")
			.isWaitingAt("CallActivity_ReportMeasure");
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
		assertThat(step("hold-workshops").status()).isEqualTo(StepExecution.Status.NOT_DONE);
		assertThat(step("hold-workshops").notDoneReason()).startsWith("No programme was approved");
	}

	@Test
	void theTargetCompletesTheStep() {
		begin();
		this.measure.select(TEN).hold("2023-05-20", TEN_NAMES);

		assertThat(this.process).hasPassed("EndEvent_WorkshopsHeld")
			.hasNotPassed("Task_DecideOnMoreWorkshops")
			.isWaitingAt("CallActivity_ReportMeasure");
		assertThat(step("hold-workshops").status()).isEqualTo(StepExecution.Status.DONE);
		assertThat(this.measures.achieved(this.measure.id(), "hold-workshops")).contains(10);
		assertThat(this.workshops.attendance(this.measure.id()).total()).isEqualTo(220);
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
	}

	@Test
	void fewerThanTheMinimumLeadsBackToTheSelection() {
		begin();
		this.measure.select("centar", "mur").hold("2023-05-20", "Centar", "Mur");

		assertThat(this.city.open()).containsExactly("Task_SelectCommunities");
		assertThat(form("Task_SelectCommunities")).containsEntry("reached", 2);
		assertThat(form("Task_SelectCommunities").get("communities").toString().split(",")).hasSize(8);
		assertRefused(() -> this.measure.select("centar"), "has no choice \"centar\"");
	}

	@Test
	void aCancelledWorkshopIsReplacedByItsOwnCommunityOrAnother() {
		begin();
		this.measure.select("centar", "mur").hold("2023-05-20", "Centar").announce("Mur", "2023-05-27");
		this.city.complete(this.measure.record("Mur"), Map.of("outcome", "cancelled", "reason", "Flood"));

		assertThat(this.workshops.cancelled(this.measure.id())).extracting((workshop) -> workshop.community().name())
			.containsExactly("Mur");
		assertThat(form("Task_SelectCommunities").get("matrix").toString()).contains("cancelled, can be chosen again");
		this.measure.select("mur", "trnava").hold("2023-06-03", "Mur", "Trnava");

		assertThat(this.measures.achieved(this.measure.id(), "hold-workshops")).contains(3);
		assertThat(this.workshops.held(this.measure.id())).extracting(Workshop::number).containsExactly(1, 3, 4);
	}

	@Test
	void betweenMinimumAndTargetTheStepClosesWithAReason() {
		begin();
		holdFive();
		assertThat(this.process).isWaitingAt("Task_DecideOnMoreWorkshops");
		assertThat(form("Task_DecideOnMoreWorkshops")).containsEntry("reached", 5).containsEntry("left", 21);
		assertRefused(() -> this.city.complete("Task_DecideOnMoreWorkshops", Map.of("decision", "close")),
				"Reason for closing below the target: must be filled in.");

		this.city.complete("Task_DecideOnMoreWorkshops", Map.of("decision", "close", "reason", "Harvest begins"));

		assertThat(this.process).hasPassed("EndEvent_WorkshopsHeld").isWaitingAt("CallActivity_ReportMeasure");
		assertThat(this.decisions.closedBelowTarget(this.measure.id())).hasValueSatisfying((decision) -> {
			assertThat(decision.reason()).isEqualTo("Harvest begins");
			assertThat(decision.held()).isEqualTo(5);
			assertThat(decision.target()).isEqualTo(10);
		});
		assertThat(step("hold-workshops").status()).isEqualTo(StepExecution.Status.DONE);
	}

	@Test
	void theReportEndsTheMeasure() {
		begin();
		holdFive();
		this.city.complete("Task_DecideOnMoreWorkshops", Map.of("decision", "close", "reason", "Harvest begins"));
		assertThat(form("Task_ReportMeasure")).containsEntry("completion", "SUBSTANTIAL");

		this.city.complete("Task_ReportMeasure", Map.of("completion", "SUBSTANTIAL", "summary", "Five were held"));

		assertThat(this.process).isEnded().hasPassed("EndEvent_MeasureReported");
		assertThat(this.measures.get(this.measure.id()).completion()).isEqualTo(Completion.SUBSTANTIAL);
	}

	@Test
	void betweenMinimumAndTargetMoreWorkshopsCanBeHeld() {
		begin();
		holdFive();
		this.city.complete("Task_DecideOnMoreWorkshops", Map.of("decision", "more"));
		this.measure.select("trnava").hold("2023-06-10", "Trnava");

		assertThat(this.process).isWaitingAt("Task_DecideOnMoreWorkshops");
		assertThat(this.decisions.all(this.measure.id())).hasSize(1);
		assertThat(this.decisions.closedBelowTarget(this.measure.id())).isEmpty();
		assertThat(form("Task_DecideOnMoreWorkshops")).containsEntry("reached", 6);
	}

	@Test
	void theManagerClosesTheStepWhileWorkshopsAreUnderWay() {
		begin();
		this.measure.select("centar", "mur", "trnava").hold("2023-05-20", "Centar").announce("Mur", "2023-09-25");
		this.city.until("2023-10-03");

		closeOverdueStep("Hold the workshops");

		assertThat(this.process).hasPassed("EndEvent_HoldWorkshopsClosedAsNotDone")
			.isWaitingAt("CallActivity_ReportMeasure");
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("hold-workshop").count())
			.isZero();
		assertThat(this.workshops.of(this.measure.id())).extracting(Workshop::status)
			.containsExactly(Status.HELD, Status.CANCELLED, Status.CANCELLED);
		assertThat(this.workshops.cancelled(this.measure.id())).extracting(Workshop::cancellationReason)
			.containsOnly("It will not come");
	}

	@Test
	void aWorkshopCanStillBeScheduledWhenTheManagerPressesOn() {
		begin();
		this.measure.select("centar");
		this.city.until("2023-10-03T09:00")
			.as("head", "managers")
			.complete("Task_DecideOnOverdueStep", Map.of("decision", "press-on", "reason", "Nearly there"))
			.as(null);

		this.measure.hold("2023-10-05", "Centar");

		assertThat(this.workshops.held(this.measure.id())).hasSize(1);
	}

	private void begin() {
		this.measure.formTeam().approveProgramme();
		this.city.until("2023-04-11T09:00");
	}

	private void holdFive() {
		this.measure.select("centar", "mur", "dezeva", "banja", "pozega")
			.hold("2023-05-20", "Centar", "Mur", "Deževa", "Banja", "Požega");
	}

	private void closeOverdueStep(String step) {
		Task task = this.city.tasks("Task_DecideOnOverdueStep")
			.stream()
			.filter((each) -> each.getName().contains(step))
			.findFirst()
			.orElseGet(() -> this.city.task("Task_DecideOnOverdueStep"));
		this.city.as("head", "managers")
			.complete(task, Map.of("decision", "close", "reason", "It will not come"))
			.as(null);
	}

	private StepExecution step(String id) {
		return this.steps.get(this.measure.id(), id);
	}

	private VariableMap form(String task) {
		return this.formService.getTaskFormVariables(this.city.task(task).getId());
	}

	private static void assertRefused(ThrowingCallable action, String message) {
		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(action).withMessageContaining(message);
	}

}
