package org.mera.escalation;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.mera.measure.StepExecution.Status;
import org.mera.notification.CouncilBroughtIn;
import org.mera.notification.ReminderGiven;
import org.mera.notification.StepEscalated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

class StepDeadlineProcessTests extends WatchedStepTests {

	@Test
	void nothingIsWatchedBeforeTheStepOpens() {
		this.city.until("2022-12-31T23:59:59");

		assertThat(watch()).isNull();
		assertThat(history()).isEmpty();
	}

	@Test
	void remindsFourteenAndThreeDaysBeforeTheDueDate() {
		this.city.until("2023-03-31T23:59:59");

		assertThat(history()).containsExactly("2023-03-17T08:00 REMINDER", "2023-03-28T08:00 REMINDER");
		assertThat(this.events.stream(ReminderGiven.class)).hasSize(2).allSatisfy((reminder) -> {
			assertThat(reminder.groups()).containsExactly("general-administration", "information-department");
			assertThat(reminder.step().measure()).isEqualTo("Workshops in local communities");
			assertThat(reminder.step().due()).isEqualTo("2023-03-31");
		});
	}

	@Test
	void isNotOverdueInTheDueSecond() {
		this.city.until("2023-03-31T23:59:59");

		assertThat(this.city.open()).containsExactly(DO);
		assertThat(step().isOverdue()).isFalse();
		assertThat(timer()).isEqualTo("2023-04-01T00:00:00");
	}

	@Test
	void isOverdueOneSecondLaterAndReachesTheManagersAndMarksTheMeasureLate() {
		this.city.until("2023-04-01T00:00:00");

		assertThat(this.measure).hasPassed("EndEvent_MeasureMarkedLate");
		assertThat(this.measures.get(this.measure.getBusinessKey()).lateSince())
			.isEqualTo(this.city.instant("2023-04-01"));
		assertThat(step().isOverdue()).isTrue();
		assertThat(this.city.open()).containsExactly(DECIDE, DO);
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("managers");
		assertThat(due(this.city.task(DECIDE))).isEqualTo("2023-04-07T23:59:59");
		assertThat(history()).endsWith("2023-04-01T00:00 OVERDUE");
		assertThat(this.events.stream(StepEscalated.class)).singleElement().satisfies((escalation) -> {
			assertThat(escalation.groups()).containsExactly("general-administration", "information-department",
					"managers");
			assertThat(escalation.again()).isFalse();
		});
	}

	@Test
	void bringsInTheCouncilOnTheMorningAfterFiveWorkingDays() {
		this.city.until("2023-04-10T07:59:59");
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("managers");

		this.city.until("2023-04-10T08:00");

		assertThat(ends()).containsExactly("EndEvent_CityCouncilInformed");
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("city-council", "managers");
		assertThat(history()).endsWith("2023-04-10T08:00 COUNCIL");
		assertThat(this.events.stream(CouncilBroughtIn.class)).singleElement()
			.satisfies((notice) -> assertThat(notice.groups()).containsExactly("city-council"));
	}

	@Test
	void doesNotCountHolidaysAmongTheFiveWorkingDays() {
		this.city.until("2023-04-01");
		decide(Map.of("decision", "extend", "newDue", "2023-04-10", "reason", "Two members are ill."));

		this.city.until("2023-04-21T07:59:59");
		assertThat(due(this.city.task(DECIDE))).as("Good Friday to Easter Monday lie between")
			.isEqualTo("2023-04-20T23:59:59");
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("managers");
		this.city.until("2023-04-21T08:00");

		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("city-council", "managers");
	}

	@Test
	void theCouncilCanTakeATaskOnWhichAManagerSits() {
		this.city.until("2023-04-03T10:00");
		this.taskService.claim(this.city.task(DECIDE).getId(), "head");

		this.city.until("2023-04-10T08:00");
		assertThat(this.city.task(DECIDE).getAssignee()).isNull();
		decideAs("councillor", "city-council", Map.of("decision", "press-on", "reason", "It is nearly there."));

		assertThat(this.ladders.history(step().id())).last().satisfies((entry) -> {
			assertThat(entry.decidedBy()).isEqualTo("councillor");
			assertThat(entry.decidedAs()).isEqualTo("city-council");
		});
	}

	@Test
	void leavesNothingBehindWhenTheStepIsDoneWhileTheManagerHasTheTask() {
		this.city.until("2023-04-03T10:00");

		this.taskService.complete(this.city.prove(this.city.task(DO)).task(DO).getId());

		assertThat(this.measure).isEnded();
		assertThat(step().status()).isEqualTo(Status.DONE);
		assertThat(this.city.open()).isEmpty();
		assertThat(this.managementService.createJobQuery().timers().count()).isZero();
		assertThat(this.runtimeService.createEventSubscriptionQuery().count()).isZero();
	}

	@Test
	void remindsNobodyWhenTheStepIsDone() {
		this.city.until("2023-03-20");

		this.taskService.complete(this.city.prove(this.city.task(DO)).task(DO).getId());
		this.city.until("2023-05-01");

		assertThat(history()).containsExactly("2023-03-17T08:00 REMINDER");
		assertThat(this.events.stream(StepEscalated.class)).isEmpty();
	}

	@Test
	void givesAMissedReminderOnceWhenTheServerIsBackInTime() {
		this.city.until("2023-01-10").at("2023-03-29T11:00").runDueJobs();

		assertThat(history()).containsExactly("2023-03-29T11:00 REMINDER");
		assertThat(timer()).isEqualTo("2023-04-01T00:00");
	}

	@Test
	void escalatesOnceAndSkipsRemindersWhenTheServerWasOffForWeeks() {
		this.city.until("2023-01-10").at("2023-05-03T11:00").runDueJobs();

		assertThat(history()).containsExactly("2023-05-03T11:00 OVERDUE");
		assertThat(due(this.city.task(DECIDE))).as("five working days from now").isEqualTo("2023-05-10T23:59:59");
		assertThat(this.events.stream(StepEscalated.class)).hasSize(1);
		assertThat(this.events.stream(ReminderGiven.class)).isEmpty();
	}

	@Test
	void opensAndEscalatesAStepThatPassedEntirelyWhileTheServerWasOff() {
		this.city.at("2023-05-03T11:00").runDueJobs();

		assertThat(history()).containsExactly("2023-05-03T11:00 OVERDUE");
		assertThat(this.city.open()).containsExactly(DECIDE, DO);
	}

	@Test
	void bringsInTheCouncilOnceWhenTheServerWasOffMeanwhile() {
		this.city.until("2023-04-01").at("2023-05-03T11:00").runDueJobs();

		assertThat(history()).containsExactly("2023-03-17T08:00 REMINDER", "2023-03-28T08:00 REMINDER",
				"2023-04-01T00:00 OVERDUE", "2023-05-03T11:00 COUNCIL");
	}

	@Test
	void showsTheManagerWhatHappenedSoFar() {
		this.city.until("2023-04-01");
		decide(Map.of("decision", "press-on", "reason", "One name is missing."));
		this.city.until("2023-04-11T09:00");

		Task task = this.city.task(DECIDE);
		Map<String, Object> shown = this.engine.getFormService().getTaskFormVariables(task.getId());

		assertThat(shown).containsEntry("measureTitle", "Workshops in local communities")
			.containsEntry("stepTitle", "1. Form the team")
			.containsEntry("due", "31 March 2023")
			.containsEntry("daysLate", 11)
			.containsEntry("responsible", "Department of Information, Department of General Administration");
		assertThat(String.valueOf(shown.get("history"))).contains("17 March 2023",
				"The responsible groups were reminded", "To be pressed on", "head", "One name is missing.",
				"The step was still not done");
		assertThat(String.valueOf(shown.get("officers"))).contains("secondary-schools").doesNotContain("city-council");
	}

	@Test
	void watchesEachStepOfAMeasureByItself() {
		this.runtimeService.startProcessInstanceByKey("watched-step", this.measure.getBusinessKey(),
				Map.of("watchedStep", "develop-programme"));

		this.city.until("2023-07-01");

		assertThat(this.city.tasks(DECIDE)).hasSize(2);
		assertThat(this.ladders.history(this.measure.getBusinessKey() + ".develop-programme"))
			.extracting((entry) -> entry.kind().toString())
			.isEqualTo(List.of("REMINDER", "REMINDER", "OVERDUE"));
	}

}
