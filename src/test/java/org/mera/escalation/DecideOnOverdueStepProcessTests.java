package org.mera.escalation;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.StepExecution.Status;
import org.mera.notification.EscalationDecided;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

class DecideOnOverdueStepProcessTests extends WatchedStepTests {

	@BeforeEach
	void givenAStepThatIsOverdueSinceSaturday() {
		this.city.until("2023-04-03T10:00");
	}

	@Test
	void extendingGivesTheStepANewDeadlineWithItsReminders() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-28", "reason", "Two members are ill."));

		assertThat(step().due()).isEqualTo("2023-04-28");
		assertThat(step().isOverdue()).isFalse();
		assertThat(this.city.open()).containsExactly(DO);
		assertThat(due(this.city.task(DO))).isEqualTo("2023-04-28T23:59:59");
		assertThat(timer()).as("14 April is Good Friday").isEqualTo("2023-04-13T08:00");
		this.city.until("2023-04-29");
		assertThat(history()).containsSubsequence("2023-04-03T10:00 EXTEND", "2023-04-13T08:00 REMINDER",
				"2023-04-25T08:00 REMINDER", "2023-04-29T00:00 OVERDUE");
	}

	@Test
	void extendingLeavesTheTaskThatIsCompletedAsItWas() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-28", "reason", "Two members are ill."));

		assertThat(this.historyService.createHistoricTaskInstanceQuery()
			.processInstanceId(watch().getId())
			.taskDefinitionKey(DECIDE)
			.singleResult()
			.getDueDate()).isEqualTo(this.city.instant("2023-04-07T23:59:59"));
		assertThat(this.historyService.createUserOperationLogQuery()
			.processInstanceId(watch().getId())
			.operationType("RecalculateDueDate")
			.list()).as("timers that have ended with the task").isEmpty();
	}

	@Test
	void extendingDoesNotRemindOfTheNewDateAtOnce() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-05", "reason", "It only needs a signature."));

		this.city.runDueJobs();

		assertThat(timer()).isEqualTo("2023-04-06T00:00");
	}

	@Test
	void canBeExtendedToTheSameDay() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-03", "reason", "By tonight."));

		this.city.until("2023-04-03T23:59:59");
		assertThat(this.city.open()).containsExactly(DO);
		this.city.until("2023-04-04");

		assertThat(this.city.open()).containsExactly(DECIDE, DO);
	}

	@Test
	void theTaskSaysWhichStepIsOverdue() {
		assertThat(this.city.task(DECIDE).getName()).isEqualTo("Decide on the overdue step: " + step().title());
	}

	@Test
	void canBeExtendedAgainAndAgain() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-12", "reason", "First."));
		this.city.until("2023-04-13T09:00");
		decide(Map.of("decision", "extend", "newDue", "2023-04-20", "reason", "Second."));
		this.city.until("2023-04-21T09:00");
		decide(Map.of("decision", "extend", "newDue", "2023-05-05", "reason", "Third."));

		assertThat(this.steps.changes(step().id())).extracting((change) -> change.newDue().toString())
			.containsExactly("2023-04-12", "2023-04-20", "2023-05-05");
		assertThat(step().printedDue()).isEqualTo("2023-03-31");
		assertThat(this.city.open()).containsExactly(DO);
	}

	@Test
	void keepsWhoDecidedWhatAndWhy() {
		decide(Map.of("decision", "extend", "newDue", "2023-04-28", "reason", "Two members are ill."));

		assertThat(this.ladders.history(step().id())).last().satisfies((entry) -> {
			assertThat(entry.decision()).isEqualTo(Decision.EXTEND);
			assertThat(entry.due()).isEqualTo("2023-03-31");
			assertThat(entry.newDue()).isEqualTo("2023-04-28");
			assertThat(entry.decidedBy()).isEqualTo("head");
			assertThat(entry.decidedAs()).isEqualTo("managers");
			assertThat(entry.reason()).isEqualTo("Two members are ill.");
		});
		assertThat(this.events.stream(EscalationDecided.class)).singleElement().satisfies((notice) -> {
			assertThat(notice.decision()).isEqualTo("extend");
			assertThat(notice.step().due()).isEqualTo("2023-03-31");
			assertThat(notice.groups()).containsExactly("general-administration", "information-department", "managers");
		});
	}

	@Test
	void handingOverMovesTheOpenTaskToTheOtherGroupAndComesBackAWeekLater() {
		String task = this.city.task(DO).getId();
		this.taskService.claim(task, "officer");

		decide(Map.of("decision", "hand-over", "group", "media", "reason", "They know the people."));

		assertThat(this.city.candidates(this.city.task(DO))).containsExactly("media");
		assertThat(this.city.task(DO).getAssignee()).isNull();
		assertThat(step().responsible()).containsExactly("media");
		assertThat(this.ladders.history(step().id())).last()
			.satisfies((entry) -> assertThat(entry.handedTo()).isEqualTo("media"));
		assertThat(this.events.stream(EscalationDecided.class)).singleElement()
			.satisfies((notice) -> assertThat(notice.groups()).contains("information-department", "media"));
		assertThat(this.city.open()).containsExactly(DO);
		assertThat(timer()).isEqualTo("2023-04-10T08:00");
		this.city.until("2023-04-10T08:00");
		assertThat(this.city.open()).containsExactly(DECIDE, DO);
	}

	@Test
	void handingOverTakesTheTaskOutOfTheFormerOfficersHands() {
		String task = this.city.task(DO).getId();
		this.city.as("officer", "information-department");
		this.taskService.claim(task, "officer");
		this.city.as(null);

		decide(Map.of("decision", "hand-over", "group", "media", "reason", "They know the people."));

		this.city.as("officer", "information-department");
		assertThat(this.city.tasks(DO)).isEmpty();
		this.city.as("editor", "media");
		assertThat(this.city.tasks(DO)).hasSize(1);
	}

	@Test
	void pressingOnBringsTheStepBackToTheManagersWeekAfterWeek() {
		decide(Map.of("decision", "press-on", "reason", "One name is missing."));
		assertThat(this.city.open()).containsExactly(DO);
		this.city.until("2023-04-10T08:00");
		assertThat(due(this.city.task(DECIDE))).isEqualTo("2023-04-19T23:59:59");
		decide(Map.of("decision", "press-on", "reason", "Still one."));
		assertThat(timer()).as("17 April is Easter Monday").isEqualTo("2023-04-18T08:00");
		this.city.until("2023-04-18T08:00");

		assertThat(this.city.open()).containsExactly(DECIDE, DO);
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("managers");
		assertThat(history()).endsWith("2023-04-01T00:00 OVERDUE", "2023-04-03T10:00 PRESS_ON",
				"2023-04-10T08:00 AGAIN", "2023-04-10T08:00 PRESS_ON", "2023-04-18T08:00 AGAIN");
		assertThat(this.measures.get(this.measure.getBusinessKey()).lateSince())
			.isEqualTo(this.city.instant("2023-04-01"));
	}

	@Test
	void theManagersAreAskedAloneAgainAfterTheCouncilDecided() {
		this.city.until("2023-04-10T08:00");
		decideAs("councillor", "city-council", Map.of("decision", "press-on", "reason", "One more week."));

		this.city.until("2023-04-18T08:00");
		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("managers");
		this.city.until("2023-04-26T08:00");

		assertThat(this.city.candidates(this.city.task(DECIDE))).containsExactly("city-council", "managers");
	}

	@Test
	void closingEndsTheStepAsNotDoneForTheStatedReason() {
		decide(Map.of("decision", "close", "reason", "The departments were merged."));

		assertThat(this.measure).isEnded().hasPassed("EndEvent_StepNotDone").hasNotPassed("EndEvent_StepDone");
		assertThat(ends()).containsExactly("EndEvent_StepClosedAsNotDone");
		assertThat(step().status()).isEqualTo(Status.NOT_DONE);
		assertThat(step().notDoneReason()).isEqualTo("The departments were merged.");
		assertThat(this.city.open()).isEmpty();
		assertThat(this.managementService.createJobQuery().timers().count()).isZero();
	}

	@Test
	void someoneOfNeitherGroupDecidesInNobodysName() {
		this.city.complete(DECIDE, Map.of("decision", "press-on", "reason", "A repair."));

		assertThat(this.ladders.history(step().id())).last().satisfies((entry) -> {
			assertThat(entry.decidedBy()).isEqualTo("system");
			assertThat(entry.decidedAs()).isNull();
		});
	}

	@Test
	void refusesADecisionWithoutReason() {
		assertThat(refusal(Map.of("decision", "press-on"))).isEqualTo("Reason: must be filled in.");
	}

	@Test
	void refusesAnExtensionWithoutDay() {
		assertThat(refusal(Map.of("decision", "extend", "reason", "Later.")))
			.isEqualTo("New due date: must be filled in.");
	}

	@Test
	void refusesAnExtensionToADayThatHasPassedAndChangesNothing() {
		String refusal = refusal(Map.of("decision", "extend", "newDue", "2023-04-02", "reason", "Sunday."));

		assertThat(refusal).isEqualTo("New due date: must be today (3 April 2023) or later.");
		assertThat(this.city.open()).containsExactly(DECIDE, DO);
		assertThat(step().due()).isEqualTo("2023-03-31");
		assertThat(history()).endsWith("2023-04-01T00:00 OVERDUE");
	}

	@Test
	void refusesAnExtensionToTheDateThatHasJustPassed() {
		assertThat(refusal(Map.of("decision", "extend", "newDue", "2023-03-31", "reason", "As it was.")))
			.contains("New due date: must be today (3 April 2023) or later.")
			.contains("New due date: the step already has these dates; it is due on 31 March 2023.");
	}

	@Test
	void refusesToHandTheStepToTheGroupThatHasItAlone() {
		decide(Map.of("decision", "hand-over", "group", "media", "reason", "They know the people."));
		this.city.until("2023-04-10T08:00");

		assertThat(refusal(Map.of("decision", "hand-over", "group", "media", "reason", "Once more.")))
			.isEqualTo("Group that takes over: this group has the step already.");
	}

	@Test
	void refusesToHandTheStepToAGroupThatIsNotOffered() {
		assertThat(refusal(Map.of("decision", "hand-over", "group", "city-council", "reason", "You do it.")))
			.isEqualTo("Group that takes over: has no choice \"city-council\".");
	}

	@Test
	void refusesFieldsOfAnotherDecision() {
		assertThat(refusal(Map.of("decision", "press-on", "newDue", "2023-04-28", "reason", "Go on.")))
			.isEqualTo("New due date: does not apply here; leave it empty.");
	}

}
