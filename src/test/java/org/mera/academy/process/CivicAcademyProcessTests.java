package org.mera.academy.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.mera.academy.Attendance;
import org.mera.academy.Postponement;
import org.mera.academy.Video;
import org.mera.academy.WorkingGroup.Side;
import org.mera.academy.WorkingGroups;
import org.mera.measure.Completion;
import org.mera.measure.StepExecution.Status;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

class CivicAcademyProcessTests extends AcademyTest {

	@Autowired
	WorkingGroups workingGroups;

	@Autowired
	ManagementService managementService;

	@Test
	void runsAsPrintedToItsReport() {
		givenTheOpenDayWasHeld("2023-10-20");
		this.city.complete("Task_EnterPaperAnswers", AcademyFields.slips(30, 20, 5))
			.complete("Task_ReviewSurvey", Map.of("conclusions", "Information comes first."))
			.complete("Task_DistributeVideos",
					AcademyFields.distribution(this.videos.approved(this.measure), "2023-10-20", "Website", "Schools"));

		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
		this.city.complete("Task_ReportMeasure", AcademyFields.report());

		assertThat(this.academy).isEnded()
			.hasPassedInOrder("EndEvent_WorkingGroupFormed", "Event_ProduceVideosBegins", "EndEvent_VideosProduced",
					"EndEvent_OpenDayHeld", "EndEvent_VideosDistributed", "EndEvent_MeasureReported")
			.hasNotPassed("Event_OpenDayHeld", "EndEvent_MeasureMarkedLate");
		assertThat(this.steps.of(this.measure)).allMatch((step) -> step.status() == Status.DONE);
		assertThat(this.measures.achieved(this.measure, "produce-videos")).contains(5);
		assertThat(this.measures.achieved(this.measure, "distribute-videos")).contains(2);
		assertThat(measure().completion()).isEqualTo(Completion.COMPLETE);
		assertThat(measure().lateSince()).isNull();
		assertThat(this.managementService.createJobQuery().timers().count()).isZero();
	}

	@Test
	void waitsForTheFirstDayOfThePeriod() {
		givenTheMeasureStarts();
		this.city.until("2023-04-30T23:59:59");

		assertThat(this.city.open()).isEmpty();
		this.city.until("2023-05-01T00:00:00");

		assertThat(this.city.open()).containsExactly("Task_NameCityMembers", "Task_NominateSchoolMembers");
		assertThat(step("form-working-group").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void asksCityAndSchoolsForTheirOwnMembers() {
		givenTheMeasureStarts();
		this.city.until("2023-05-02T09:00");

		assertThat(this.city.candidates(this.city.task("Task_NameCityMembers")))
			.containsExactly("information-department");
		assertThat(this.city.candidates(this.city.task("Task_NominateSchoolMembers")))
			.containsExactly("secondary-schools");
		assertThat(this.city.task("Task_NominateSchoolMembers").getDueDate())
			.isEqualTo(this.city.instant("2023-06-30T23:59:59"));
	}

	@Test
	void leavesNoHalfOfTheWorkingGroupWithoutAGroupWhenItIsHandedOver() {
		givenTheMeasureStarts();
		this.city.until("2023-05-02T09:00");

		for (String group : List.of("media", "secondary-schools", "information-department")) {
			this.steps.handOver(step("form-working-group").id(), group, "Nobody is there", "manager");

			assertThat(this.city.candidates(this.city.task("Task_NameCityMembers"))).containsExactly(group);
			assertThat(this.city.candidates(this.city.task("Task_NominateSchoolMembers"))).containsExactly(group);
		}
	}

	@Test
	void formsTheWorkingGroupWhenBothHalvesAreNamed() {
		givenTheMeasureStarts();
		this.city.until("2023-05-02T09:00").complete("Task_NominateSchoolMembers", AcademyFields.schoolMembers());

		assertThat(step("form-working-group").status()).isEqualTo(Status.OPEN);
		assertThat(this.workingGroups.find(this.measure).orElseThrow().isFormed()).isFalse();
		this.city.complete("Task_NameCityMembers", AcademyFields.cityMembers());

		assertThat(this.academy).hasPassed("EndEvent_WorkingGroupFormed");
		assertThat(step("form-working-group").status()).isEqualTo(Status.DONE);
		assertThat(this.workingGroups.find(this.measure).orElseThrow()).satisfies((group) -> {
			assertThat(group.isFormed()).isTrue();
			assertThat(group.members(Side.CITY)).hasSize(1);
			assertThat(group.members(Side.SCHOOLS)).hasSize(2);
		});
	}

	@Test
	void beginsTheVideosWhenTheOpenDayWasHeldBeforeTheirQuarter() {
		this.steps.redate(step("open-day").id(), LocalDate.of(2023, 5, 1), LocalDate.of(2023, 12, 31),
				"The schools asked for it", "coordinator");
		givenTheWorkingGroupIsFormed();
		this.city.complete("Task_PlanOpenDay", AcademyFields.openDay("2023-05-25"))
			.complete("Task_InviteSchools", AcademyFields.invitations("2023-05-10"))
			.until("2023-05-25T14:00");
		assertThat(this.city.open()).containsExactly("Task_RecordOpenDay");

		this.city.complete("Task_RecordOpenDay", AcademyFields.held("2023-05-25"));

		assertThat(this.city.open()).containsExactly("Task_ChooseVideoTopics", "Task_EnterPaperAnswers");
		assertThat(this.academy).hasPassed("Event_OpenDayHeld").hasNotPassed("Event_ProduceVideosBegins");
		assertThat(step("produce-videos")).satisfies((step) -> {
			assertThat(step.status()).isEqualTo(Status.OPEN);
			assertThat(step.openedAt()).isEqualTo(this.city.instant("2023-05-25T14:00"));
			assertThat(step.start()).isEqualTo("2023-07-01");
			assertThat(step.due()).isEqualTo("2023-09-30");
		});
		assertThat(this.city.task("Task_ChooseVideoTopics").getDueDate())
			.isEqualTo(this.city.instant("2023-09-30T23:59:59"));
		this.city.until("2023-07-02T00:00");
		assertThat(this.city.tasks("Task_ChooseVideoTopics")).hasSize(1);
	}

	@Test
	void beginsTheVideosAtOnceWhenTheOpenDayWasHeldAlready() {
		this.academy = this.runtimeService.createProcessInstanceByKey("civic-academy")
			.businessKey(this.measure)
			.setVariable(RecordOpenDay.HELD, true)
			.startBeforeActivity("SubProcess_ProduceVideos")
			.execute();

		assertThat(this.academy).hasPassed("Event_OpenDayHeld").isWaitingAt("Task_ChooseVideoTopics");
		assertThat(step("produce-videos").status()).isEqualTo(Status.OPEN);
	}

	@Test
	void plansTheOpenDayAnewAfterItWasMovedOrCancelled() {
		givenTheSchoolsAreInvited("2023-10-20");

		this.city.complete("Task_RecordOpenDay", AcademyFields.notHeld("moved", "The heating failed"));
		assertThat(formOf(this.city.task("Task_PlanOpenDay"))).doesNotContainKey("day")
			.containsEntry("interviewee", "The mayor")
			.hasEntrySatisfying("postponements",
					(shown) -> assertThat(shown.toString()).contains("\"plannedFor\":\"20 October 2023\"",
							"\"kind\":\"moved\"", "\"reason\":\"The heating failed\""));
		this.city.complete("Task_PlanOpenDay", AcademyFields.openDay("2023-11-10"));
		assertThat(formOf(this.city.task("Task_InviteSchools")).get("invitations")).asString().contains("headmaster");
		this.city.complete("Task_InviteSchools", AcademyFields.invitations("2023-10-02"))
			.complete("Task_RecordOpenDay", AcademyFields.notHeld("cancelled", "The pupils are on strike"))
			.complete("Task_PlanOpenDay", AcademyFields.openDay("2023-12-01"))
			.complete("Task_InviteSchools", AcademyFields.invitations("2023-10-02"))
			.until("2023-12-01T15:00")
			.complete("Task_RecordOpenDay", AcademyFields.held("2023-12-01"));

		assertThat(openDay().heldOn()).isEqualTo("2023-12-01");
		assertThat(openDay().attendance()).containsExactly(new Attendance(AcademyFields.SCHOOL, 38, 3));
		assertThat(openDay().postponements()).extracting(Postponement::kind, Postponement::plannedFor)
			.containsExactly(tuple(Postponement.Kind.MOVED, LocalDate.of(2023, 10, 20)),
					tuple(Postponement.Kind.CANCELLED, LocalDate.of(2023, 11, 10)));
		assertThat(this.surveys.isOpen(this.measure)).isTrue();
	}

	@Test
	void keepsTheSurveyOpenFromTheInvitationToTheLastSlip() {
		givenTheOpenDayIsPlanned("2023-10-20");
		assertThat(this.surveys.isOpen(this.measure)).isFalse();

		this.city.complete("Task_InviteSchools", AcademyFields.invitations("2023-10-02"));
		assertThat(this.surveys.isOpen(this.measure)).isTrue();
		assertThat(this.surveys.questions(this.measure)).hasSize(3);
		this.city.until("2023-10-20T15:00")
			.complete("Task_RecordOpenDay", AcademyFields.held("2023-10-20"))
			.complete("Task_EnterPaperAnswers", AcademyFields.noSlips());

		assertThat(this.surveys.isOpen(this.measure)).isFalse();
		assertThat(this.surveys.results(this.measure).orElseThrow().paper()).isZero();
		assertThat(this.city.candidates(this.city.task("Task_ReviewSurvey"))).containsExactly("coordinators");
	}

	@Test
	void takesThePaperSlipsPileByPile() {
		givenTheOpenDayWasHeld("2023-10-20");
		Map<String, Object> firstPile = AcademyFields.with(
				AcademyFields.with(AcademyFields.slips(20, 12, 6), "moreSlips", "yes"), "suggestions",
				List.of(Map.of("question", "2", "text", "More places to meet")));

		this.city.complete("Task_EnterPaperAnswers", firstPile);
		assertThat(formOf(this.city.task("Task_EnterPaperAnswers")).get("batches")).asString()
			.contains("\"slips\":20", "\"enteredBy\":\"system\"", "\"enteredOn\":\"20 October 2023\"");
		this.city.complete("Task_EnterPaperAnswers", AcademyFields.slips(10, 4, 1));

		assertThat(this.surveys.paperBatches(this.measure)).hasSize(2);
		Map<String, Object> review = formOf(this.city.task("Task_ReviewSurvey"));
		assertThat(review.get("reconciled")).asString().contains("30 paper slips and 0 online answers");
		assertThat(review.get("results")).asString().contains("\"answer\":\"Satisfied\"", "\"paper\":16");
		assertThat(review.get("suggestions")).asString().contains("More places to meet");
		String words = this.surveys.results(this.measure).orElseThrow().questions().get(2).words().get(0).id();
		this.city.complete("Task_ReviewSurvey",
				Map.of("conclusions", "Places to meet come first.", "published", List.of(words)));
		assertThat(this.surveys.published(this.measure).orElseThrow().questions().get(2).words())
			.extracting((each) -> each.text())
			.containsExactly("More places to meet");
		assertThat(openDay().conclusions()).isEqualTo("Places to meet come first.");
		assertThat(step("open-day").status()).isEqualTo(Status.DONE);
	}

	@Test
	void distributesWhatIsApprovedWhenTheVideosAreClosedAsNotDone() {
		givenTheVideosAreChosen(5);
		produce("Video 2");
		this.city.complete(this.city.task("Task_RecordVideo", "Video 3"), AcademyFields.recording())
			.until("2023-10-01T00:00:00");

		theManagerCloses("The studio burned down");

		assertThat(step("produce-videos").status()).isEqualTo(Status.NOT_DONE);
		assertThat(this.city.open()).containsExactly("Task_DistributeVideos", "Task_PlanOpenDay");
		assertThat(this.academy).hasPassed("EndEvent_ProduceVideosNotDone");
		assertThat(this.videos.approved(this.measure)).extracting(Video::number).containsExactly(2);
	}

	@Test
	void distributesNothingWhenNoVideoIsApproved() {
		givenTheVideosAreChosen(5);
		this.city.until("2023-10-01T00:00:00");

		theManagerCloses("The studio burned down");

		assertThat(this.academy).hasPassed("EndEvent_NothingToDistribute");
		assertThat(this.city.open()).containsExactly("Task_PlanOpenDay");
		assertThat(step("distribute-videos")).satisfies((step) -> {
			assertThat(step.status()).isEqualTo(Status.NOT_DONE);
			assertThat(step.notDoneReason()).isEqualTo("No video was approved, so there was nothing to distribute.");
			assertThat(step.openedAt()).isEqualTo(this.city.instant("2023-10-01T00:00:00"));
		});
	}

	@Test
	void goesOnWithoutAWorkingGroup() {
		givenTheMeasureStarts();
		this.city.until("2023-05-02T09:00")
			.complete("Task_NameCityMembers", AcademyFields.cityMembers())
			.until("2023-07-01T00:00:00");

		assertThat(this.city.open()).containsExactly("Task_DecideOnOverdueStep", "Task_NominateSchoolMembers");
		theManagerCloses("The schools are on holiday");

		assertThat(this.academy).hasPassed("EndEvent_FormWorkingGroupNotDone");
		assertThat(this.city.open()).containsExactly("Task_ChooseVideoTopics");
		this.city.until("2023-10-01T00:00:00");
		assertThat(this.city.open()).contains("Task_PlanOpenDay");
	}

	@Test
	void marksTheMeasureLateOnceAStepIsOverdue() {
		givenTheMeasureStarts();
		this.city.until("2023-06-30T23:59:59");
		assertThat(measure().lateSince()).isNull();

		this.city.until("2023-07-01T00:00:00");

		assertThat(this.academy).hasPassed("EndEvent_MeasureMarkedLate");
		assertThat(measure().lateSince()).isEqualTo(this.city.instant("2023-07-01T00:00:00"));
		assertThat(this.city.open()).contains("Task_NameCityMembers", "Task_NominateSchoolMembers");
	}

	@Test
	void closesTheSurveyWhenTheOpenDayIsClosedAsNotDone() {
		givenTheSchoolsAreInvited("2023-10-20");
		this.city
			.complete("Task_DistributeVideos",
					AcademyFields.distribution(this.videos.approved(this.measure), "2023-10-02", "Website", "Schools"))
			.until("2024-01-01T00:00:00");

		theManagerCloses("The schools did not come");

		assertThat(this.academy).hasPassed("EndEvent_OpenDayNotDone").hasNotPassed("EndEvent_OpenDayHeld");
		assertThat(this.surveys.isOpen(this.measure)).isFalse();
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
	}

	@Test
	void closesTheSurveyWhenTheMeasureIsStopped() {
		givenTheSchoolsAreInvited("2023-10-20");
		assertThat(this.surveys.isOpen(this.measure)).isTrue();

		this.stoppedMeasures.stop(this.measure, "There is no money", "admin");

		assertThat(this.surveys.isOpen(this.measure)).isFalse();
		assertThat(this.surveys.sheet(this.measure)).hasValueSatisfying(
				(sheet) -> assertThat(sheet.givenUp()).isEqualTo("The measure was stopped: There is no money"));
	}

	@Test
	void closesAnOpenDayThatWasNeverPlanned() {
		givenTheFourthQuarter();
		this.city
			.complete("Task_DistributeVideos",
					AcademyFields.distribution(this.videos.approved(this.measure), "2023-10-02", "Website", "Schools"))
			.until("2024-01-01T00:00:00");

		theManagerCloses("Nobody had time");

		assertThat(this.openDays.find(this.measure)).isEmpty();
		assertThat(this.surveys.results(this.measure)).isEmpty();
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
	}

	@Test
	void reportsAfterTheDistributionWasClosedAsNotDone() {
		givenTheOpenDayWasHeld("2023-10-20");
		this.city.complete("Task_EnterPaperAnswers", AcademyFields.noSlips())
			.complete("Task_ReviewSurvey", Map.of("conclusions", "None."))
			.until("2024-01-01T00:00:00");

		theManagerCloses("No channel would have them");

		assertThat(this.academy).hasPassed("EndEvent_DistributeVideosNotDone");
		assertThat(this.city.open()).containsExactly("Task_ReportMeasure");
		assertThat(this.city.candidates(this.city.task("Task_ReportMeasure"))).containsExactly("coordinators");
	}

}
