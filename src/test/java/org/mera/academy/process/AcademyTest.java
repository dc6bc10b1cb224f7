package org.mera.academy.process;

import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.academy.Videos;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.StoppedMeasures;
import org.mera.survey.Surveys;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

/** A carrying out of the Civic Academy as printed, up to where a test takes over. */
@ProcessTest
@SuppressWarnings("NullAway.Init")
abstract class AcademyTest {

	@Autowired
	City city;

	@Autowired
	PlanExecutions plans;

	@Autowired
	Measures measures;

	@Autowired
	Steps steps;

	@Autowired
	StoppedMeasures stoppedMeasures;

	@Autowired
	OpenDays openDays;

	@Autowired
	Videos videos;

	@Autowired
	Surveys surveys;

	@Autowired
	RuntimeService runtimeService;

	@Autowired
	FormService formService;

	String plan;

	String measure;

	ProcessInstance academy;

	@BeforeEach
	void givenAPlanThatRuns() {
		this.city.at("2023-01-02T08:00");
		this.plan = this.plans.start("novi-pazar-2022-2023", null, "coordinator").id();
		this.measure = this.plan + ".civic-academy";
	}

	@AfterEach
	void endThePlan() {
		this.plans.cancel(this.plan);
	}

	void givenTheMeasureStarts() {
		this.academy = this.runtimeService.startProcessInstanceByKey("civic-academy", this.measure);
	}

	void givenTheWorkingGroupIsFormed() {
		givenTheMeasureStarts();
		this.city.until("2023-05-10T09:00")
			.complete("Task_NameCityMembers", AcademyFields.cityMembers())
			.complete("Task_NominateSchoolMembers", AcademyFields.schoolMembers())
			.runDueJobs();
	}

	/** The third quarter has begun: topics are to be chosen. */
	void givenTheVideosBegin() {
		givenTheWorkingGroupIsFormed();
		this.city.until("2023-07-03T09:00");
	}

	void givenTheVideosAreChosen(int count) {
		givenTheVideosBegin();
		this.city.complete("Task_ChooseVideoTopics", AcademyFields.topics(count));
	}

	/** Five videos are approved before the fourth quarter begins. */
	void givenTheVideosAreProduced() {
		givenTheVideosAreChosen(5);
		for (int number = 1; number <= 5; number++) {
			produce("Video " + number);
		}
	}

	/** The fourth quarter has begun: videos to distribute, an Open Day to plan. */
	void givenTheFourthQuarter() {
		givenTheVideosAreProduced();
		this.city.until("2023-10-02T09:00");
	}

	void givenTheOpenDayIsPlanned(String day) {
		givenTheFourthQuarter();
		this.city.complete("Task_PlanOpenDay", AcademyFields.openDay(day));
	}

	void givenTheSchoolsAreInvited(String day) {
		givenTheOpenDayIsPlanned(day);
		this.city.complete("Task_InviteSchools", AcademyFields.invitations("2023-10-02"));
	}

	void givenTheOpenDayWasHeld(String day) {
		givenTheSchoolsAreInvited(day);
		this.city.until(day + "T15:00").complete("Task_RecordOpenDay", AcademyFields.held(day));
	}

	void produce(String title) {
		this.city.complete(this.city.task("Task_RecordVideo", title), AcademyFields.recording())
			.complete(this.city.task("Task_ApproveVideo", title), AcademyFields.approved());
	}

	/** The manager closes the only step that is overdue. */
	void theManagerCloses(String reason) {
		this.city.complete("Task_DecideOnOverdueStep", Map.of("decision", "close", "reason", reason)).runDueJobs();
	}

	Map<String, Object> formOf(Task task) {
		return this.formService.getTaskFormVariables(task.getId());
	}

	StepExecution step(String id) {
		return this.steps.get(this.measure, id);
	}

	MeasureExecution measure() {
		return this.measures.get(this.measure);
	}

	OpenDay openDay() {
		return this.openDays.get(this.measure);
	}

}
