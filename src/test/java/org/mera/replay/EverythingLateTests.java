package org.mera.replay;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.StepExecution.Status;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A year in which nothing is done in its time. */
class EverythingLateTests extends YearTests {

	@Autowired
	Measures measures;

	@BeforeEach
	void givenAPlanThatNobodyWorksOn() {
		givenThePeopleOfTheCity();
		this.city.at("2022-12-12T09:00").as("sanela", "coordinators");
		this.city.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null);
		assertThat(plan()).startsWith("novi-pazar-2022-2023.2023-Q1");
	}

	@Test
	void everyStepClimbsTheLadderUntilSomebodyDecides() throws IOException {
		theTeamIsLate();
		theWorkingGroupIsLate();
		theProgrammeIsGivenUp();
		theVideosAreGivenUp();
		theOpenDayIsGivenUp();

		whenItIs("2024-01-15");
		as("sanela", "coordinators", "Task_ReportMeasure", Map.of("completion", "NOT_STARTED", "summary",
				"No step of the Civic Academy was done in the period of the plan."));
		for (int quarter = 1; quarter <= 4; quarter++) {
			this.city.as("sanela", "coordinators")
				.complete(this.city.tasks("Task_ReviewQuarter").get(0),
						Map.of("comment", "Late, for the reasons given.", "publish", true))
				.as(null);
		}
		assertThat(open()).isEmpty();
		whenItIs("2024-04-01");
		as("sanela", "coordinators", "Task_ReviewQuarter", Map.of("comment", "Nothing was left.", "publish", true));
		this.city.runDueJobs();
		as("sanela", "coordinators", "Task_EndOfTermReport",
				Map.of("summary", "The plan was not carried out in its time."));
		assertMails("replay/everything-late-mails.txt");
		assertThat(this.plans.get(plan()).status()).isEqualTo(PlanExecution.Status.COMPLETED);
	}

	private void theTeamIsLate() {
		whenItIs("2023-03-31T23:59:59");
		assertThat(open()).doesNotContain("DecideOnOverdueStep [managers]");
		assertThat(this.measures.get(plan() + ".community-workshops").lateSince()).isNull();

		whenItIs("2023-04-01");
		assertThat(open()).contains("DecideOnOverdueStep [managers]");
		assertThat(this.measures.get(plan() + ".community-workshops").lateSince())
			.isEqualTo(this.city.instant("2023-04-01"));
		assertThat(step("community-workshops", "form-team").isOverdue()).isTrue();

		whenItIs("2023-04-10T08:00");
		assertThat(open()).contains("DecideOnOverdueStep [city-council, managers]");

		whenItIs("2023-04-12T10:00");
		decide(Map.of("decision", "press-on", "reason", "The departments promise the team within the week."));
		assertThat(open()).noneMatch((task) -> task.startsWith("DecideOnOverdueStep"));

		whenItIs("2023-04-19T08:00");
		decide(Map.of("decision", "extend", "newDue", "2023-04-28", "reason", "One member fell ill."));
		assertThat(due("Task_ProposeTeam")).isEqualTo("2023-04-28T23:59:59");

		whenItIs("2023-04-29");
		assertThat(open()).contains("DecideOnOverdueStep [managers]");

		whenItIs("2023-05-03T10:00");
		as("amina", "information-department", "Task_ProposeTeam",
				Map.of("members", List.of(
						Map.of("name", "Amina Hadžić", "department", "information-department", "role", "Lead"),
						Map.of("name", "Senad Škrijelj", "department", "general-administration", "role", "Deputy"))));
		as("zorana", "city-council", "Task_ConsentTeam", Map.of("decision", "approve"));
		assertThat(open()).noneMatch((task) -> task.startsWith("DecideOnOverdueStep"));
		assertThat(ladder("community-workshops", "form-team")).containsExactly("2023-03-17T08:00 REMINDER",
				"2023-03-28T08:00 REMINDER", "2023-04-01T00:00 OVERDUE", "2023-04-10T08:00 COUNCIL",
				"2023-04-12T10:00 DECISION PRESS_ON by fikret", "2023-04-19T08:00 AGAIN",
				"2023-04-19T08:00 DECISION EXTEND by fikret", "2023-04-25T08:00 REMINDER", "2023-04-29T00:00 OVERDUE");
	}

	private void theWorkingGroupIsLate() {
		whenItIs("2023-07-01");
		assertThat(this.city.tasks("Task_DecideOnOverdueStep")).hasSize(2);

		whenItIs("2023-07-03T10:00");
		decide("form-working-group",
				Map.of("decision", "close", "reason", "The schools are on holiday until September."));
		assertThat(step("civic-academy", "form-working-group").status()).isEqualTo(Status.NOT_DONE);
		this.city.runDueJobs();
		assertThat(open()).contains("ChooseVideoTopics [information-department, media]");
	}

	private void theProgrammeIsGivenUp() {
		decide("develop-programme", Map.of("decision", "hand-over", "group", "general-administration", "reason",
				"The Department of Information has nobody left for it."));
		assertThat(open()).contains("DraftProgramme [general-administration]");

		whenItIs("2023-10-02T10:00");
		decide("develop-programme", Map.of("decision", "close", "reason", "There is nobody to write the programme."));
		assertThat(open()).noneMatch((task) -> task.startsWith("SelectCommunities"));
		assertThat(step("community-workshops", "hold-workshops").status()).isEqualTo(Status.NOT_DONE);
		as("sanela", "coordinators", "Task_ReportMeasure", Map.of("completion", "LIMITED", "summary",
				"The team was formed; without a programme no workshop could be held."));
		assertThat(this.measures.get(plan() + ".community-workshops").completion()).isEqualTo(Completion.LIMITED);
	}

	private void theVideosAreGivenUp() {
		decide("produce-videos", Map.of("decision", "close", "reason", "No means for a camera this year."));
		this.city.runDueJobs();

		assertThat(step("civic-academy", "distribute-videos").status()).isEqualTo(Status.NOT_DONE);
		assertThat(open()).noneMatch((task) -> task.startsWith("DistributeVideos"));
	}

	private void theOpenDayIsGivenUp() {
		whenItIs("2023-12-31T23:59:59");
		assertThat(open()).noneMatch((task) -> task.startsWith("DecideOnOverdueStep"));

		whenItIs("2024-01-01");
		decide("open-day", Map.of("decision", "close", "reason", "The schools could not agree on a day."));
		assertThat(ladder("civic-academy", "open-day")).containsExactly("2023-12-15T08:00 REMINDER",
				"2023-12-28T08:00 REMINDER", "2024-01-01T00:00 OVERDUE", "2024-01-01T00:00 DECISION CLOSE by fikret");
	}

	private void decide(Map<String, Object> fields) {
		as("fikret", "managers", "Task_DecideOnOverdueStep", fields);
	}

	private void decide(String step, Map<String, Object> fields) {
		this.city.as("fikret", "managers")
			.complete(this.city.tasks("Task_DecideOnOverdueStep")
				.stream()
				.filter((task) -> step.equals(this.taskService.getVariable(task.getId(), "stepId")))
				.findFirst()
				.orElseThrow(), fields)
			.as(null);
	}

	private void as(String person, String group, String task, Map<String, Object> fields) {
		this.city.as(person, group).complete(task, new HashMap<>(fields)).as(null);
	}

	private void whenItIs(String moment) {
		this.city.until(moment);
	}

}
