package org.mera.escalation;

import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.mera.measure.StepExecution;
import org.mera.workflow.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

class ReplannedStepProcessTests extends WatchedStepTests {

	@Autowired
	ProcessEngineConfigurationImpl configuration;

	@Test
	void movesTheTimerAndTheOpenTaskWithTheStep() {
		this.city.until("2023-03-20");

		replan("2023-06-15");

		assertThat(timer()).isEqualTo("2023-06-01T08:00");
		assertThat(due(this.city.task(DO))).isEqualTo("2023-06-15T23:59:59");
	}

	@Test
	void movesTheTimerForwardsToo() {
		this.city.until("2023-01-10");

		replan("2023-01-20");

		assertThat(timer()).as("17 January; 6 January lies before the decision").isEqualTo("2023-01-17T08:00");
	}

	@Test
	void remindsAgainOfTheNewDateButNotTwiceOfTheSame() {
		this.city.until("2023-03-18");
		replan("2023-04-28");
		replan("2023-03-31");

		this.city.until("2023-04-01");

		assertThat(history()).containsExactly("2023-03-17T08:00 REMINDER", "2023-03-28T08:00 REMINDER",
				"2023-04-01T00:00 OVERDUE");
	}

	@Test
	void movesTheOpeningOfAStepWhoseTimeHasNotCome() {
		this.steps.redate(step().id(), LocalDate.parse("2023-02-01"), LocalDate.parse("2023-03-31"), "Elections.",
				"coordinator");

		assertThat(timer()).isEqualTo("2023-02-01T00:00");
		this.city.until("2023-02-01");
		assertThat(this.city.open()).containsExactly(DO);
	}

	@Test
	void takesTheDecisionOffTheManagersHands() {
		this.city.until("2023-04-03T10:00");

		replan("2023-04-28");

		assertThat(this.city.open()).containsExactly(DO);
		assertThat(watch()).isWaitingAt("Event_NextRungIsDue").hasPassed("BoundaryEvent_DeadlineReplanned");
		assertThat(timer()).isEqualTo("2023-04-13T08:00");
		assertThat(step().isOverdue()).isFalse();
		assertThat(this.ladders.history(step().id())).last().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo(LadderEntry.Kind.REPLANNED);
			assertThat(entry.due()).isEqualTo("2023-03-31");
			assertThat(entry.newDue()).isEqualTo("2023-04-28");
			assertThat(entry.decidedBy()).isEqualTo("coordinator");
			assertThat(entry.reason()).isEqualTo("Elections.");
		});
	}

	@Test
	void takesTheDecisionOffTheManagersHandsWithinACommandOfTheEngine() {
		this.city.until("2023-04-03T10:00");

		this.configuration.getCommandExecutorTxRequired().execute((context) -> {
			replan("2023-04-28");
			return null;
		});

		assertThat(this.city.open()).containsExactly(DO);
		assertThat(timer()).isEqualTo("2023-04-13T08:00");
	}

	@Test
	void takesTheDecisionOffTheManagersHandsWhoeverReplans() {
		this.city.until("2023-04-03T10:00");
		this.city.as("coordinator", "coordinators");

		replan("2023-04-28");

		this.city.as(null);
		assertThat(this.city.open()).containsExactly(DO);
	}

	@Test
	void leavesTheManagersOfAnotherStepTheirTask() {
		this.runtimeService.startProcessInstanceByKey("watched-step", this.measure.getBusinessKey(),
				Map.of("watchedStep", "develop-programme"));
		this.city.until("2023-07-03T10:00");

		replan("2023-08-31");

		assertThat(this.city.open()).containsExactly(DECIDE, DO, DO);
		assertThat(this.ladders.history(this.measure.getBusinessKey() + ".develop-programme"))
			.extracting((entry) -> entry.kind().toString())
			.doesNotContain("REPLANNED");
	}

	@Test
	void goesBackToTheLadderWhenReplannedWhileTheWorkGoesOn() {
		this.city.until("2023-04-03T10:00");
		decide(Map.of("decision", "press-on", "reason", "One name is missing."));

		replan("2023-04-28");
		this.city.runDueJobs();

		assertThat(this.city.open()).containsExactly(DO);
		assertThat(watch()).isWaitingAt("Event_NextRungIsDue");
		assertThat(timer()).isEqualTo("2023-04-13T08:00");
		this.city.until("2023-04-29");
		assertThat(history()).endsWith("2023-04-03T10:00 PRESS_ON", "2023-04-13T08:00 REMINDER",
				"2023-04-25T08:00 REMINDER", "2023-04-29T00:00 OVERDUE");
	}

	@Test
	void nobodyDecidesTwice() {
		this.city.until("2023-04-03T10:00");
		StepExecution step = step();
		replan("2023-04-28");

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.ladders.pressOn(step, "Go on.", new Decider("head", "managers")))
			.withMessage("escalation.nothing-to-decide");
	}

	@Test
	void onlyOfficersTakeAStepOver() {
		this.city.until("2023-04-03T10:00");
		StepExecution step = step();

		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(
					() -> this.ladders.handOver(step, "city-council", "You do it.", new Decider("head", "managers")))
			.withMessage("group: escalation.no-officers");
	}

	private void replan(String due) {
		this.steps.redate(step().id(), null, LocalDate.parse(due), "Elections.", "coordinator");
	}

}
