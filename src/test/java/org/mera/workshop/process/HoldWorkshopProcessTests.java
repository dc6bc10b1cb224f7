package org.mera.workshop.process;

import java.util.HashMap;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.PlanExecutions;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshop.Status;
import org.mera.workshop.Workshops;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Holds one workshop along every way, and along those that are refused. */
@ProcessTest
class HoldWorkshopProcessTests {

	private static final String DAY = "2023-05-20";

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private FormService formService;

	@Autowired
	private Workshops workshops;

	private RunningMeasure measure;

	private ProcessInstance process;

	@BeforeEach
	void aCommunityIsChosen(@Autowired PlanExecutions plans) {
		this.measure = new RunningMeasure(this.city, plans, this.runtimeService).formTeam().approveProgramme();
		this.city.until("2023-04-11T09:00");
		this.measure.select("dezeva");
		this.process = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("hold-workshop")
			.singleResult();
	}

	@AfterEach
	void thePlanEnds() {
		this.measure.end();
	}

	@Test
	void isHeldWithEverythingThatProvesIt() {
		assertThat(this.city.task("Task_ScheduleWorkshop").getName()).isEqualTo("Schedule the workshop: Deževa");
		this.measure.announce("Deževa", "2023-04-11");
		this.city.at(DAY + "T21:00")
			.as("officer", "general-administration")
			.complete("Task_RecordWorkshop", RunningMeasure.held(DAY, "17:00", "20:00"))
			.as(null);

		assertThat(this.process).isEnded().hasPassed("EndEvent_WorkshopHeld");
		assertThat(workshop().status()).isEqualTo(Status.HELD);
		assertThat(workshop().recordedBy()).isEqualTo("officer");
		assertThat(workshop().holding()).satisfies((holding) -> {
			assertThat(holding.day()).hasToString(DAY);
			assertThat(holding.attendance()).isEqualTo(22);
			assertThat(holding.proof()).isEqualTo("List of attendance 7");
		});
	}

	@Test
	void isAnOfficersTaskDueWithTheStep() {
		assertThat(this.city.candidates(this.city.task("Task_ScheduleWorkshop")))
			.containsExactly("general-administration", "information-department");
		assertThat(this.city.local(this.city.task("Task_ScheduleWorkshop").getDueDate().toInstant()))
			.hasToString("2023-09-30T23:59:59");
	}

	@Test
	void showsCommunityProgrammeAndScheduleInItsForms() {
		this.measure.announce("Deževa", "2023-04-11");

		assertThat(form("Task_RecordWorkshop")).containsEntry("community", "Deževa (rural, mostly Serb, north)")
			.containsEntry("programme", "Open government at home")
			.containsEntry("programmeLength", "4:00")
			.containsEntry("when", "11 April 2023, 17:00 to 20:00")
			.containsEntry("where", "Hall, Main street 1")
			.containsEntry("day", "2023-04-11")
			.containsEntry("start", "17:00");
	}

	@Test
	void isScheduledAgainWhenMoved() {
		this.measure.announce("Deževa", "2023-04-12");
		this.city.complete("Task_RecordWorkshop", Map.of("outcome", "moved", "reason", "Snow"));

		assertThat(this.process).isWaitingAt("Task_ScheduleWorkshop");
		assertThat(form("Task_ScheduleWorkshop")).containsEntry("wasMoved", true).containsEntry("place", "Hall");
		assertThat(form("Task_ScheduleWorkshop").get("moves").toString()).contains("12 April 2023", "Snow");
		this.city.complete("Task_ScheduleWorkshop", RunningMeasure.schedule(DAY, "10:00", "15:00"));
		assertThat(form("Task_AnnounceWorkshop")).containsEntry("text", "Come and take part");
		this.city.complete("Task_AnnounceWorkshop", RunningMeasure.announcement("2023-04-11"));
		this.city.at(DAY + "T15:00").complete("Task_RecordWorkshop", RunningMeasure.held(DAY, "10:00", "15:00"));

		assertThat(this.process).isEnded().hasPassed("EndEvent_WorkshopHeld");
		assertThat(workshop().moves()).hasSize(1);
	}

	@Test
	void doesNotCountWhenCancelled() {
		this.measure.announce("Deževa", "2023-04-12");
		this.city.complete("Task_RecordWorkshop", Map.of("outcome", "cancelled", "reason", "Flood"));

		assertThat(this.process).isEnded().hasPassed("EndEvent_WorkshopCancelled");
		assertThat(workshop().cancellationReason()).isEqualTo("Flood");
		assertThat(this.workshops.communitiesReached(this.measure.id())).isZero();
	}

	@Test
	void needsAReasonWhenItIsNotHeld() {
		this.measure.announce("Deževa", "2023-04-12");

		assertRefused(() -> this.city.complete("Task_RecordWorkshop", Map.of("outcome", "cancelled")),
				"Reason: must be filled in.");
		assertRefused(() -> this.city.complete("Task_RecordWorkshop", Map.of("outcome", "moved")),
				"Reason: must be filled in.");
	}

	@Test
	void refusesAScheduleThatBreaksARule() {
		refusesSchedule("2023-04-10", "17:00", "20:00", "Day: must be today (11 April 2023) or later.");
		refusesSchedule("2023-10-01", "17:00", "20:00",
				"Day: must not lie after the step's last day, 30 September 2023.");
		refusesSchedule("2023-03-31", "17:00", "20:00", "Day: must not lie before the step's first day, 1 April 2023.");
		refusesSchedule(DAY, "17:00", "19:59",
				"Ends at: must make the workshop at least 3 and at most 5 hours long; it would be 2:59 hours.");
		refusesSchedule(DAY, "10:00", "15:01", "it would be 5:01 hours.");
		refusesSchedule(DAY, "22:00", "01:00", "Ends at: must lie after the beginning, on the same day;");
		assertThat(workshop().status()).isEqualTo(Status.PLANNED);
		assertThat(this.process).isWaitingAt("Task_ScheduleWorkshop");
	}

	@Test
	void refusesAnAnnouncementThatBreaksARule() {
		this.city.complete("Task_ScheduleWorkshop", RunningMeasure.schedule("2023-04-20", "17:00", "20:00"));

		assertRefused(() -> this.city.complete("Task_AnnounceWorkshop", RunningMeasure.announcement("2023-04-12")),
				"Announced on: must be today (11 April 2023) or earlier.");
		this.city.at("2023-04-21");
		assertRefused(() -> this.city.complete("Task_AnnounceWorkshop", RunningMeasure.announcement("2023-04-21")),
				"Announced on: must not lie after the day of the workshop, 20 April 2023.");
		assertThat(this.process).isWaitingAt("Task_AnnounceWorkshop");
	}

	@Test
	void refusesARecordThatBreaksARule() {
		this.measure.announce("Deževa", "2023-04-12");
		this.city.at(DAY + "T19:59");

		refusesRecord(RunningMeasure.held(DAY, "17:00", "20:00"), "Ended at: must not lie in the future;");
		this.city.at(DAY + "T20:00");
		refusesRecord(RunningMeasure.held(DAY, "17:01", "20:00"), "it would be 2:59 hours.");
		refusesRecord(RunningMeasure.held(DAY, "14:59", "20:00"), "it would be 5:01 hours.");
		refusesRecord(RunningMeasure.held("2023-05-19", "22:00", "00:30"), "Ended at: must lie after the beginning");
		refusesRecord(RunningMeasure.held("2023-03-19", "17:00", "20:00"), "Held on: must not lie before the step's");
		Map<String, Object> nobody = new HashMap<>(RunningMeasure.held(DAY, "17:00", "20:00"));
		nobody.putAll(Map.of("women", 0, "men", 0, "others", 0));
		refusesRecord(nobody, "Women who attended: must make at least one person together");
		assertThat(this.process).isWaitingAt("Task_RecordWorkshop");

		this.city.complete("Task_RecordWorkshop", RunningMeasure.held(DAY, "17:00", "20:00"));
		assertThat(this.process).isEnded();
	}

	private void refusesSchedule(String day, String start, String end, String message) {
		assertRefused(() -> this.city.complete("Task_ScheduleWorkshop", RunningMeasure.schedule(day, start, end)),
				message);
	}

	private void refusesRecord(Map<String, Object> fields, String message) {
		assertRefused(() -> this.city.complete("Task_RecordWorkshop", fields), message);
	}

	private static void assertRefused(ThrowingCallable action, String message) {
		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(action).withMessageContaining(message);
	}

	private Workshop workshop() {
		return this.workshops.get(this.measure.id() + ".workshop-1");
	}

	private VariableMap form(String task) {
		return this.formService.getTaskFormVariables(this.city.task(task).getId());
	}

}
