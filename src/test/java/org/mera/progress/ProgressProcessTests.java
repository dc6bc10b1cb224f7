package org.mera.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlans;
import org.mera.escalation.Ladders;
import org.mera.measure.StepExecution.Status;
import org.mera.measure.Steps;
import org.mera.progress.Inside.Blocker.Kind;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What the read model shows of running measures. */
@ProcessTest
@Import(Statements.class)
class ProgressProcessTests {

	private static final List<String> COORDINATORS = List.of("coordinators");

	@Autowired
	private City city;

	@Autowired
	private Progress progress;

	@Autowired
	private TaskFacts tasks;

	@Autowired
	private ActionPlans plans;

	@Autowired
	private Statements statements;

	@Autowired
	private Steps steps;

	@Autowired
	private Ladders ladders;

	@Autowired
	private RuntimeService runtime;

	private String plan;

	@BeforeEach
	void planIsStarted() {
		this.city.at("2022-12-12T09:00");
		this.plan = start("novi-pazar-2022-2023");
	}

	private String start(String plan) {
		this.city.as("sanela", "coordinators");
		String id = this.city.start("action-plan", Map.of("plan", plan, "asPrinted", "printed")).getBusinessKey();
		this.city.as(null);
		return id;
	}

	private MeasureProgress measure(String measure, List<String> groups) {
		return this.progress.of(this.plan + "." + measure, groups).orElseThrow().measures().get(0);
	}

	private StepProgress step(String measure, String step, List<String> groups) {
		return measure(measure, groups).steps()
			.stream()
			.filter((each) -> each.stepId().equals(step))
			.findFirst()
			.orElseThrow();
	}

	private List<Kind> waits(String measure, String step) {
		return step(measure, step, COORDINATORS).inside().waitsFor().stream().map(Inside.Blocker::kind).toList();
	}

	@Test
	void stepWaitsForItsQuarterAndForTheStepBeforeIt() {
		assertThat(waits("community-workshops", "form-team")).containsExactly(Kind.QUARTER);
		assertThat(waits("community-workshops", "develop-programme")).containsExactly(Kind.QUARTER, Kind.STEP);

		this.city.until("2023-01-02");

		assertThat(waits("community-workshops", "form-team")).isEmpty();
		assertThat(waits("community-workshops", "develop-programme")).containsExactly(Kind.STEP);
	}

	@Test
	void openStepShowsWhoHasWhatAndWhatItWaitsFor() {
		this.city.until("2023-01-10").as("amina", "information-department");
		this.city.complete("Task_ProposeTeam",
				Map.of("members",
						List.of(Map.of("name", "Amina", "department", "information-department", "role", "Leads"),
								Map.of("name", "Senad", "department", "general-administration", "role", "Helps"))));

		StepProgress team = step("community-workshops", "form-team", COORDINATORS);

		assertThat(team.status()).isEqualTo(Status.OPEN);
		assertThat(team.openedOn()).isEqualTo(LocalDate.of(2023, 1, 1));
		assertThat(team.inside().tasks()).singleElement().satisfies((task) -> {
			assertThat(task.name()).isEqualTo("Consent to the team");
			assertThat(task.groups()).containsExactly("City Council");
			assertThat(task.assignee()).isNull();
			assertThat(task.due()).isEqualTo(LocalDate.of(2023, 3, 31));
		});
		assertThat(team.inside().waitsFor())
			.containsExactly(new Inside.Blocker(Kind.APPROVAL, "Consent to the team (City Council)"));
	}

	@Test
	void lateStepCountsItsDaysAndWaitsForTheManagers() {
		this.city.until("2023-04-04T12:00");

		StepProgress team = step("community-workshops", "form-team", COORDINATORS);

		assertThat(team.daysLate()).isEqualTo(4);
		assertThat(waits("community-workshops", "form-team")).containsExactly(Kind.DECISION);
		assertThat(team.inside().ladder()).extracting(Inside.Rung::what)
			.endsWith("The due date passed; the managers were asked");
		assertThat(measure("community-workshops", COORDINATORS).late()).isTrue();
		assertThat(measure("civic-academy", COORDINATORS).late()).isFalse();
	}

	@Test
	void dueDayItselfIsNotLate() {
		this.city.until("2023-03-31T23:59");

		assertThat(step("community-workshops", "form-team", COORDINATORS).daysLate()).isZero();
	}

	@Test
	void replanningShowsOldAndNewAndWishedDatesWaitForAManager() {
		this.city.until("2023-01-10").as("sanela", "coordinators");
		String step = this.plan + ".community-workshops.form-team";

		this.city.start("change-deadline", Map.of("step", step, "newStart", "", "newDue", "2023-04-14", "reason",
				"The members are not known yet."));
		this.city.start("change-deadline",
				Map.of("step", step, "newStart", "", "newDue", "2023-12-20", "reason", "They never will be known."));

		StepProgress team = step("community-workshops", "form-team", COORDINATORS);
		assertThat(team.due()).isEqualTo(LocalDate.of(2023, 4, 14));
		assertThat(team.printedDue()).isEqualTo(LocalDate.of(2023, 3, 31));
		assertThat(team.replannings()).singleElement().satisfies((change) -> {
			assertThat(change.by()).isEqualTo("sanela");
			assertThat(change.oldDue()).isEqualTo(LocalDate.of(2023, 3, 31));
			assertThat(change.reason()).isEqualTo("The members are not known yet.");
		});
		assertThat(team.inside().waitsFor())
			.contains(new Inside.Blocker(Kind.DECISION, "a manager’s consent to the new due date, 20 December 2023"));
	}

	@Test
	void insideIsForThoseWhoDoApproveOrOversee() {
		for (String group : List.of("information-department", "city-council", "managers", "coordinators")) {
			assertThat(step("community-workshops", "form-team", List.of(group)).inside()).as(group).isNotNull();
		}
		for (List<String> groups : List.of(List.of("media"), List.<String>of())) {
			StepProgress seen = step("community-workshops", "form-team", groups);
			assertThat(seen.inside()).isNull();
			assertThat(seen.due()).isEqualTo(LocalDate.of(2023, 3, 31));
		}
		assertThat(measure("community-workshops", List.of("information-department")).processInstanceId()).isNull();
		assertThat(measure("community-workshops", COORDINATORS).processInstanceId()).isNotNull();
	}

	@Test
	void coordinatorsQuestionStandsInTheHistory() {
		this.city.until("2023-04-04T12:00");

		this.ladders.askForReason(this.steps.get(this.plan + ".community-workshops.form-team"), "What keeps you?",
				"sanela");

		assertThat(step("community-workshops", "form-team", COORDINATORS).inside().ladder()).last()
			.satisfies((rung) -> {
				assertThat(rung.what()).isEqualTo("Those responsible were asked for the reason of the delay");
				assertThat(rung.reason()).isEqualTo("What keeps you?");
			});
	}

	@Test
	void taskKnowsItsStepAndWhatOthersDidBefore() {
		this.city.until("2023-01-10").as("amina", "information-department");
		this.city.complete("Task_ProposeTeam",
				Map.of("members",
						List.of(Map.of("name", "Amina", "department", "information-department", "role", "Leads"),
								Map.of("name", "Senad", "department", "general-administration", "role", "Helps"))));
		String consent = this.city.as(null).task("Task_ConsentTeam").getId();

		TaskProgress task = this.tasks.of(consent, List.of("city-council")).orElseThrow();

		assertThat(task.step().stepId()).isEqualTo("form-team");
		assertThat(task.before()).extracting(TaskProgress.Done::what).containsExactly("Propose the team");
		assertThat(this.tasks.cards(List.of(consent)).get(consent).daysLeft()).isEqualTo(80);
		assertThat(this.tasks.finishedBy(List.of("information-department"))).extracting(TaskProgress.Done::what)
			.containsExactly("Propose the team");
		assertThat(this.tasks.finishedBy(List.of("media"))).isEmpty();
	}

	@Test
	void reportThatClosesAMeasureIsWatchedLikeAStepButIsNone() {
		String measure = this.plan + ".civic-academy";
		this.city.until("2023-01-10");

		this.runtime.startProcessInstanceByKey("report-measure", measure);

		String task = this.city.task("Task_ReportMeasure").getId();
		MeasureProgress progress = measure("civic-academy", COORDINATORS);
		assertThat(progress.steps()).extracting(StepProgress::number).containsExactly(1, 2, 3, 4);
		assertThat(progress.report().number()).isEqualTo(5);
		assertThat(progress.report().inside().tasks()).extracting(OpenTask::id).containsExactly(task);
		assertThat(measure("civic-academy", List.of()).report().inside()).isNull();
		assertThat(measure("community-workshops", COORDINATORS).report()).isNull();
		assertThat(this.tasks.cards(List.of(task)).get(task).daysLeft()).isEqualTo(31);
		TaskProgress shown = this.tasks.of(task, COORDINATORS).orElseThrow();
		assertThat(shown.step()).isEqualTo(progress.report());
		assertThat(shown.goal()).isNotBlank();
		assertThat(shown.notes()).isEmpty();
	}

	@Test
	void statementsDoNotGrowWithTheMeasures() {
		this.city.until("2023-02-01");
		this.progress.of(COORDINATORS);
		int ofTwo = this.statements.of(() -> this.progress.of(COORDINATORS));
		int measures = measures();

		this.plans.load(ManyMeasures.plan("forty-measures", 38));
		start("forty-measures");
		this.city.until("2023-02-02");
		this.progress.of(COORDINATORS);
		int ofForty = this.statements.of(() -> this.progress.of(COORDINATORS));

		assertThat(measures()).isEqualTo(measures + 38);
		assertThat(ofTwo).isBetween(10, 20);
		assertThat(ofForty).isEqualTo(ofTwo);
	}

	private int measures() {
		return this.progress.of(COORDINATORS).stream().mapToInt((each) -> each.measures().size()).sum();
	}

}
