package org.mera.escalation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * A coordinator re-plans a step; a manager approves what exceeds the measure's period.
 */
@ProcessTest
class ChangeDeadlineProcessTests {

	@Autowired
	City city;

	@Autowired
	Steps steps;

	@Autowired
	DeadlineRequests requests;

	@Autowired
	RuntimeService runtimeService;

	private String measure;

	@BeforeEach
	void givenMeasureOneWithItsTeamFormed() {
		this.city.at("2022-12-12T09:00").as("sanela", "coordinators");
		this.city.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-01-16T10:00").as("amina", "information-department");
		this.city.complete("Task_ProposeTeam",
				Map.of("members", List.of(
						Map.of("name", "Amina Hadžić", "department", "information-department", "role", "Lead"),
						Map.of("name", "Senad Škrijelj", "department", "general-administration", "role", "Deputy"))));
		this.city.as("zorana", "city-council").complete("Task_ConsentTeam", Map.of("decision", "approve"));
		this.city.as(null).until("2023-02-01T09:00");
		this.measure = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey();
	}

	@Test
	void takesEffectAtOnceWithinTheMeasuresPeriod() {
		ProcessInstance change = request("develop-programme", null, "2023-09-15");

		assertThat(change).isEnded().hasPassed("Task_PutIntoEffect", "EndEvent_DeadlineChanged");
		assertThat(step("develop-programme").due()).isEqualTo("2023-09-15");
		assertThat(this.city.local(this.city.task("Task_DraftProgramme").getDueDate().toInstant()))
			.isEqualTo("2023-09-15T23:59:59");
		assertThat(this.steps.changes(step("develop-programme").id())).singleElement().satisfies((kept) -> {
			assertThat(kept.oldDue()).isEqualTo("2023-06-30");
			assertThat(kept.changedBy()).isEqualTo("sanela");
			assertThat(kept.reason()).contains("more time");
			assertThat(kept.changedAt()).isEqualTo(this.city.instant("2023-02-01T09:00"));
		});
	}

	@Test
	void movesTheDeadlineThatIsWatched() {
		request("develop-programme", null, "2023-03-10");

		this.city.until("2023-03-10T23:59:59");
		assertThat(this.city.open()).doesNotContain("Task_DecideOnOverdueStep");
		this.city.until("2023-03-11");
		assertThat(this.city.open()).contains("Task_DecideOnOverdueStep");
	}

	@Test
	void opensAStepEarly() {
		assertThat(this.city.open()).doesNotContain("Task_SelectCommunities");

		request("hold-workshops", "2023-02-01", "2023-09-30");
		this.city.runDueJobs();

		assertThat(this.city.open()).contains("Task_SelectCommunities");
		assertThat(step("hold-workshops").status()).isEqualTo(StepExecution.Status.OPEN);
	}

	@Test
	void waitsForAManagerBeyondTheMeasuresPeriod() {
		ProcessInstance change = request("hold-workshops", null, "2023-12-01");

		assertThat(change).isWaitingAt("Task_ApproveDeadlineChange");
		assertThat(this.city.candidates(this.city.task("Task_ApproveDeadlineChange"))).containsExactly("managers");
		assertThat(step("hold-workshops").due()).isEqualTo("2023-09-30");

		this.city.as("fikret", "managers")
			.complete("Task_ApproveDeadlineChange", Map.of("decision", "approve"))
			.as(null);

		assertThat(change).isEnded().hasPassed("EndEvent_DeadlineChanged");
		assertThat(step("hold-workshops").due()).isEqualTo("2023-12-01");
	}

	@Test
	void keepsTheDatesWhenTheManagerRefuses() {
		ProcessInstance change = request("hold-workshops", null, "2023-12-01");
		String request = (String) this.runtimeService.getVariable(change.getId(), "requestId");

		this.city.as("fikret", "managers")
			.complete("Task_ApproveDeadlineChange",
					Map.of("decision", "refuse", "reason", "The plan's period is a promise to the citizens."))
			.as(null);

		assertThat(change).isEnded().hasPassed("EndEvent_ChangeRefused");
		assertThat(step("hold-workshops").due()).isEqualTo("2023-09-30");
		assertThat(this.requests.get(request)).satisfies((kept) -> {
			assertThat(kept.state()).isEqualTo(DeadlineRequest.State.REFUSED);
			assertThat(kept.decidedBy()).isEqualTo("fikret");
			assertThat(kept.decisionReason()).contains("promise");
		});
	}

	@Test
	void isNotApprovedOnceItsDateHasPassed() {
		ProcessInstance change = request("hold-workshops", null, "2023-10-05");
		this.city.until("2023-10-06").as("fikret", "managers");

		assertThatExceptionOfType(ProcessEngineException.class)
			.isThrownBy(() -> this.city.complete("Task_ApproveDeadlineChange", Map.of("decision", "approve")))
			.withMessageContaining("must be today");
		this.city.as(null);
		assertThat(change).isWaitingAt("Task_ApproveDeadlineChange");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "develop-programme | - | 2023-01-31 | New due date: must be today (1 February 2023) or later.",
					"develop-programme | - | 2023-06-30 | New due date: the step already has these dates",
					"develop-programme | 2023-02-10 | 2023-08-30 | New first day: the step has begun already",
					"hold-workshops | 2023-05-10 | 2023-05-01 | New due date: must not lie before the step's first day",
					"form-team | - | 2023-05-01 | Step: has no choice" })
	void refusesDatesThatAStepCannotHave(String step, String newStart, String newDue, String message) {
		LocalDate before = step(step).due();

		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> request(step, newStart, newDue))
			.withMessageContaining(message);

		assertThat(step(step).due()).isEqualTo(before);
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("change-deadline").count())
			.isZero();
	}

	private ProcessInstance request(String step, String newStart, String newDue) {
		Map<String, Object> fields = new HashMap<>(
				Map.of("step", step(step).id(), "newDue", newDue, "reason", "The departments need more time."));
		if (newStart != null) {
			fields.put("newStart", newStart);
		}
		try {
			return this.city.as("sanela", "coordinators").start("change-deadline", fields);
		}
		finally {
			this.city.as(null);
		}
	}

	private StepExecution step(String step) {
		return this.steps.get(this.measure, step);
	}

}
