package org.mera.reporting.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mera.escalation.Decider;
import org.mera.escalation.Decision;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.escalation.Ladders;
import org.mera.evidence.Evidence;
import org.mera.evidence.Worker;
import org.mera.measure.Completion;
import org.mera.measure.DelayCause;
import org.mera.measure.Delays;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.reporting.EndOfTermReports;
import org.mera.reporting.QuarterDocument;
import org.mera.reporting.QuarterDocument.Escalation;
import org.mera.reporting.QuarterDocument.Goal;
import org.mera.reporting.QuarterDocument.State;
import org.mera.reporting.QuarterDocument.Step;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReports;
import org.mera.replay.SampleFile;
import org.mera.survey.Question;
import org.mera.survey.SurveySheet;
import org.mera.survey.Surveys;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

@ProcessTest
@StubMeasures
class ActionPlanProcessTests {

	private static final Map<String, Object> AS_PRINTED = Map.of("plan", "two-measures", "asPrinted", "printed");

	private static final Map<String, Object> REVIEWED = Map.of("comment", "All goes well.", "publish", true);

	private static final Map<String, Object> REPORTED = Map.of("completion", "NOT_STARTED", "summary",
			"Nothing was done.");

	@Autowired
	private City city;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private Measures measures;

	@Autowired
	private Steps steps;

	@Autowired
	private Ladders ladders;

	@Autowired
	private Delays delays;

	@Autowired
	private Evidence evidence;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private QuarterlyReports reports;

	@Autowired
	private EndOfTermReports endOfTermReports;

	@Autowired
	private StubMeasures.Pieces pieces;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private FormService formService;

	@Autowired
	private HistoryService historyService;

	@Autowired
	private Surveys surveys;

	@Test
	void carriesOutEveryMeasureUnderItsId() {
		this.city.at("2022-12-15T10:00").as("mina", "coordinators");

		String plan = start(AS_PRINTED);

		assertThat(plan).startsWith("two-measures.2023-Q1");
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("stub-measure").list())
			.extracting(ProcessInstance::getBusinessKey)
			.containsExactlyInAnyOrder(plan + ".first", plan + ".second");
		assertThat(this.plans.get(plan).startedBy()).isEqualTo("mina");
		assertThat(this.plans.get(plan).status()).isEqualTo(PlanExecution.Status.RUNNING);
	}

	@Test
	void keepsNoneOfTheStartFormInVariables() {
		this.city.at("2022-12-15T10:00");

		start(AS_PRINTED);

		assertThat(this.runtimeService.createVariableInstanceQuery().list())
			.noneMatch((variable) -> variable.getName().equals("plan") || variable.getName().equals("asPrinted"));
	}

	@Test
	void movesThePlanSoThatItBeginsInTheChosenQuarter() {
		this.city.at("2024-02-15T10:00");

		String plan = start(Map.of("plan", "two-measures", "asPrinted", "moved", "begin", "2024-Q2"));

		assertThat(plan).startsWith("two-measures.2024-Q2");
		assertThat(this.measures.get(plan + ".second").periodEnd()).isEqualTo("2025-03-31");
		assertThat(timer()).isEqualTo(this.city.instant("2024-07-01"));
	}

	@Test
	void refusesToStartAPlanAsPrintedThatIsOver() {
		this.city.at("2024-01-01");

		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> start(AS_PRINTED))
			.withMessage(
					"Dates: as printed, the plan has already ended, on 31 December 2023; move it to a later quarter.");
		assertThat(this.runtimeService.createProcessInstanceQuery().count()).isZero();
	}

	@Test
	void startsAPlanOnItsLastDay() {
		this.city.at("2023-12-31T23:59:59");

		assertThat(start(AS_PRINTED)).startsWith("two-measures.2023-Q1");
	}

	@Test
	void refusesToStartTheSamePlanTwiceForThePeriod() {
		this.city.at("2022-12-15T10:00");
		start(AS_PRINTED);

		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> start(AS_PRINTED))
			.withMessage("Action plan: the plan \"Plan of two measures\" is already running"
					+ " for the period that begins in 2023-Q1.");
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("action-plan").count())
			.isOne();
	}

	@Test
	void carriesOutTheSamePlanForAnotherPeriodBesides() {
		this.city.at("2022-12-15T10:00");
		start(AS_PRINTED);

		String later = start(Map.of("plan", "two-measures", "asPrinted", "moved", "begin", "2024-Q1"));

		assertThat(this.plans.get(later).quartersMoved()).isEqualTo(4);
	}

	@Test
	void quartersEndInTheFirstMomentOfTheNextOnTheCitysClocks() {
		this.city.at("2022-12-15T10:00");
		start(AS_PRINTED);

		assertThat(timer()).isEqualTo("2023-03-31T22:00:00Z");
		this.city.until("2023-03-31T23:59:59");
		assertThat(this.city.tasks("Task_ReviewQuarter")).isEmpty();

		this.city.until("2023-04-01T00:00");
		assertThat(this.city.task("Task_ReviewQuarter").getName()).isEqualTo("Review the quarter: 2023-Q1");
		assertThat(timer()).isEqualTo("2023-06-30T22:00:00Z");

		this.city.until("2023-10-01T00:00");
		assertThat(timer()).isEqualTo("2023-12-31T23:00:00Z");
	}

	@Test
	void theCoordinatorsReviewTheQuarterWithinAFortnight() {
		this.city.at("2022-12-15T10:00");
		start(AS_PRINTED);

		this.city.until("2023-04-01T00:00");

		Task review = this.city.task("Task_ReviewQuarter");
		assertThat(this.city.candidates(review)).containsExactly("coordinators");
		assertThat(review.getDueDate()).isEqualTo(this.city.instant("2023-04-15T23:59:59"));
	}

	@Test
	void aQuarterIsNotCompiledBeforeItsEnd() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		Job timer = quarterEnds();
		this.city.at("2023-03-31T23:59:59");

		assertThatIllegalStateException().isThrownBy(() -> this.managementService.executeJob(timer.getId()))
			.withMessageContaining("2023-Q1 is not over");
		assertThat(this.reports.of(plan)).isEmpty();
	}

	@Test
	void aPlanStartedInItsMidstIsReportedFromThatQuarterOn() {
		this.city.at("2023-08-15T10:00");
		String plan = start(AS_PRINTED);

		this.city.until("2023-10-01T00:00");

		assertThat(this.reports.of(plan)).extracting(QuarterlyReport::quarter)
			.extracting(Object::toString)
			.containsExactly("2023-Q3");
		assertThat(document(plan, 0).steps()).extracting(Step::step, Step::late)
			.containsExactly(tuple("1. Step one", true), tuple("2. Step two", true), tuple("1. Third step", true));
	}

	@Test
	void theReportSaysWhatWasDueDoneLateAndOpen() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-03-20T12:00");
		this.steps.close(plan + ".first", "one");
		this.city.until("2023-04-10T12:00");
		this.pieces.achieve(plan + ".first", 3);

		this.city.until("2023-07-01T00:00");

		assertThat(this.reports.of(plan)).hasSize(2);
		assertThat(document(plan, 0).steps())
			.extracting(Step::step, Step::dueInQuarter, Step::state, Step::late, Step::closedOn)
			.containsExactly(tuple("1. Step one", true, State.DONE, false, LocalDate.parse("2023-03-20")));
		assertThat(document(plan, 1).steps()).extracting(Step::step, Step::dueInQuarter, Step::state, Step::late)
			.containsExactly(tuple("2. Step two", true, State.OPEN, true));
		assertThat(document(plan, 1).goals()).extracting(Goal::step, Goal::achieved, Goal::minimum, Goal::target)
			.containsExactly(tuple("Step two", 3, 2, 4));
	}

	@Test
	void theReportListsChangedDeadlinesAndWhatBecameOfOverdueSteps() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-01T00:00");
		this.ladders.takeRung(this.steps.get(plan + ".first", "one"));
		this.city.until("2023-04-05T09:00");
		this.ladders.extend(this.steps.get(plan + ".first", "one"), LocalDate.parse("2023-05-31"), "A flood",
				new Decider("head", "managers"));
		this.city.until("2023-07-01T00:00");

		QuarterDocument first = document(plan, 0);
		QuarterDocument second = document(plan, 1);

		assertThat(first.steps().get(0).late()).isTrue();
		assertThat(first.replannings()).isEmpty();
		assertThat(first.escalations()).isEmpty();
		assertThat(second.replannings()).singleElement().satisfies((change) -> {
			assertThat(change.id()).isEqualTo(plan + ".first.one.change-1");
			assertThat(change.oldDue()).isEqualTo("2023-03-31");
			assertThat(change.newDue()).isEqualTo("2023-05-31");
			assertThat(change.reason()).isEqualTo("A flood");
			assertThat(change.changedOn()).isEqualTo("2023-04-05");
		});
		assertThat(second.escalations()).extracting(Escalation::kind, Escalation::decision, Escalation::decidedBy)
			.containsExactly(tuple(Kind.OVERDUE, null, null), tuple(Kind.DECISION, Decision.EXTEND, "Managers"));
	}

	@Test
	void whatHappensLaterIsInNoReportOnTheQuarter() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-01T00:00");

		this.steps.redate(plan + ".first.one", null, LocalDate.parse("2023-09-30"), "More time", "mina");
		this.steps.close(plan + ".first", "one");

		assertThat(document(plan, 0).steps()).singleElement().satisfies((step) -> {
			assertThat(step.due()).isEqualTo("2023-03-31");
			assertThat(step.late()).isTrue();
			assertThat(step.state()).isEqualTo(State.OPEN);
		});
	}

	@Test
	void aDraftFollowsWhatIsLearntAndAPublishedReportNothing() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-03T10:00");
		this.delays.explain(plan + ".first.one", DelayCause.PARTNERS, LocalDate.parse("2023-04-30"), "Ask Emir again",
				"The hall was not free.", "amina");
		QuarterDocument draft = document(plan, 0);
		this.city.until("2023-04-05T10:00").complete("Task_ReviewQuarter", REVIEWED);
		String published = snapshot(plan);

		this.delays.explain(plan + ".first.one", DelayCause.STAFF, LocalDate.parse("2023-05-30"), null,
				"Something else entirely.", "amina");
		this.steps.redate(plan + ".first.one", null, LocalDate.parse("2023-09-30"), "More time", "mina");
		this.steps.close(plan + ".first", "one");
		this.pieces.achieve(plan + ".first", 4);

		assertThat(draft.steps().get(0).delay().sentence()).isEqualTo("The hall was not free.");
		assertThat(draft.publishedOn()).isNull();
		assertThat(document(plan, 0).steps()).isEqualTo(draft.steps());
		assertThat(document(plan, 0).publishedOn()).isEqualTo("2023-04-05");
		assertThat(snapshot(plan)).isEqualTo(published).doesNotContain("Ask Emir again");
	}

	@Test
	void everyQuarterIsMadeUpAfterDaysOff() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.steps.open(plan + ".first", "one");

		this.city.at("2023-08-15T10:00").runDueJobs();

		assertThat(this.reports.of(plan)).extracting((report) -> report.quarter().toString())
			.containsExactly("2023-Q1", "2023-Q2");
		assertThat(document(plan, 0).steps()).extracting(Step::step, Step::dueInQuarter, Step::late)
			.containsExactly(tuple("1. Step one", true, true));
		assertThat(document(plan, 1).steps()).extracting(Step::step, Step::dueInQuarter, Step::late)
			.containsExactly(tuple("1. Step one", false, true), tuple("2. Step two", true, true));
		assertThat(this.city.tasks("Task_ReviewQuarter")).extracting(Task::getName)
			.containsExactlyInAnyOrder("Review the quarter: 2023-Q1", "Review the quarter: 2023-Q2");
		assertThat(this.city.tasks("Task_ReviewQuarter"))
			.allSatisfy((task) -> assertThat(task.getDueDate()).isEqualTo(this.city.instant("2023-08-29T23:59:59")));
		assertThat(timer()).isEqualTo(this.city.instant("2023-10-01"));
	}

	@Test
	void twoReviewsThatAreOpenAtOnceKeepTheirOwnReport() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-07-01T00:00");
		Task first = this.city.task("Task_ReviewQuarter", "2023-Q1");
		Task second = this.city.task("Task_ReviewQuarter", "2023-Q2");
		this.city.until("2023-07-10T09:00").as("mina", "coordinators");

		assertThat(shown(first, "quarter")).isEqualTo("January to March 2023 (2023-Q1)");
		assertThat(shown(second, "quarter")).isEqualTo("April to June 2023 (2023-Q2)");
		this.city.complete(first, Map.of("comment", "The first", "publish", true));

		assertThat(this.reports.of(plan)).extracting(QuarterlyReport::isPublished).containsExactly(true, false);
		assertThat(this.reports.of(plan).get(0).comment()).isEqualTo("The first");
		assertThat(this.reports.of(plan).get(0).publishedBy()).isEqualTo("mina");
		assertThat(this.reports.of(plan).get(0).publishedAt()).isEqualTo(this.city.instant("2023-07-10T09:00"));
		assertThat(this.city.task("Task_ReviewQuarter").getId()).isEqualTo(second.getId());
	}

	@Test
	void theReviewShowsTheReportInWords() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-01T00:00");
		this.ladders.takeRung(this.steps.get(plan + ".first", "one"));
		this.ladders.extend(this.steps.get(plan + ".first", "one"), LocalDate.parse("2023-05-31"), "A flood",
				new Decider("head", "managers"));
		this.city.until("2023-07-01T00:00");

		Task review = this.city.task("Task_ReviewQuarter", "2023-Q2");

		assertThat(shown(review, "totals"))
			.isEqualTo("Due in the quarter: 2 - done in it: 0 - closed as not done: 0 - late: 2 - open at its end: 2."
					+ " A step can stand under several of these. Deadlines changed: 1. Evidence so far: 0,"
					+ " of it public: 0.");
		assertThat(shown(review, "steps")).contains("\"state\":\"open, late\"");
		assertThat(shown(review, "goals")).contains("\"achieved\":\"0 (minimum: 2, target: 4)\"");
		assertThat(shown(review, "replannings")).contains("\"now\":\"1 January 2023 to 31 May 2023\"");
		assertThat(shown(review, "escalations")).contains("Extended to 31 May 2023").contains("\"by\":\"Managers\"");
	}

	@Test
	void aReviewWithoutCommentOrConsentIsRefused() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-01T00:00");

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.complete("Task_ReviewQuarter", Map.of("comment", " ", "publish", false)))
			.withMessageContaining("Comment: must be filled in.")
			.withMessageContaining("publish it with my comment: must be ticked.");
		assertThat(this.reports.of(plan).get(0).isPublished()).isFalse();
	}

	@Test
	void closedMeasuresEndTheReviewsAndThePlanEndsWithItsReport() {
		this.city.at("2022-12-15T10:00");
		ProcessInstance instance = this.city.start("action-plan", AS_PRINTED);
		String plan = instance.getBusinessKey();
		this.city.until("2023-05-15T10:00");
		this.city.complete("Task_ReviewQuarter", REVIEWED);
		this.city.tasks("Task_ReportMeasure").forEach((task) -> this.city.complete(task, REPORTED));
		this.city.until("2023-07-01T00:00");
		assertThat(this.managementService.createJobQuery().activityId("Event_QuarterEnds").count()).isZero();
		assertThat(this.city.open()).containsExactly("Task_ReviewQuarter");

		this.city.as("mina", "coordinators")
			.complete("Task_ReviewQuarter", REVIEWED)
			.as(null)
			.runDueJobs()
			.as("mina", "coordinators");
		Task report = this.city.task("Task_EndOfTermReport");
		assertThat(this.city.candidates(report)).containsExactly("coordinators");
		assertThat(report.getDueDate()).isEqualTo(this.city.instant("2023-07-31T23:59:59"));
		assertThat(shown(report, "measures")).contains("\"completion\":\"Not started\"").contains("0 of 2 done");
		this.city.complete(report, Map.of("summary", "It was a good plan.", "lessons", "Begin earlier."));

		this.city.as(null);
		BpmnAwareTests.assertThat(instance).isEnded().hasPassed("EndEvent_PlanCarriedOut", "EndEvent_ReviewsOver");
		assertThat(this.plans.get(plan).status()).isEqualTo(PlanExecution.Status.COMPLETED);
		assertThat(this.endOfTermReports.find(plan)).hasValueSatisfying((written) -> {
			assertThat(written.summary()).isEqualTo("It was a good plan.");
			assertThat(written.lessons()).isEqualTo("Begin earlier.");
			assertThat(written.writtenBy()).isEqualTo("mina");
		});
	}

	@Test
	void reviewsGoOnAsLongAsAMeasureIsOpen() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);

		this.city.until("2024-04-01T00:00");

		assertThat(this.reports.of(plan)).hasSize(5);
		assertThat(timer()).isEqualTo(this.city.instant("2024-07-01"));
	}

	@Test
	void theMeasuresReportShowsItsStepsAndProposesHowFarItWent() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-03-20T12:00");
		givenDoneAndProved(plan + ".first", "one");
		this.steps.closeAsNotDone(plan + ".first.two", "Nobody came");

		Task task = reportOf(plan + ".first");

		assertThat(this.city.candidates(task)).containsExactly("coordinators");
		assertThat(shown(task, "completion")).isEqualTo("LIMITED");
		assertThat(shown(task, "proposal")).isEqualTo("Limited");
		assertThat(shown(task, "rule")).contains("are proved: limited");
		assertThat(shown(task, "steps")).contains("done on 20 March 2023")
			.contains("closed as not done on 20 March 2023: Nobody came")
			.contains("0 (minimum: 2, target: 4)");
	}

	@Test
	void aMeasureIsReportedAsProposed() {
		this.city.at("2022-12-15T10:00").as("mina", "coordinators");
		String plan = start(AS_PRINTED);
		givenDoneAndProved(plan + ".first", "one");
		givenDoneAndProved(plan + ".first", "two");
		this.pieces.achieve(plan + ".first", 4);

		this.city.complete(reportOf(plan + ".first"),
				Map.of("completion", "COMPLETE", "summary", "Four of four.", "obstacles", "None."));

		MeasureExecution measure = this.measures.get(plan + ".first");
		assertThat(measure.isClosed()).isTrue();
		assertThat(measure.completion()).isEqualTo(Completion.COMPLETE);
		assertThat(measure.reportSummary()).isEqualTo("Four of four.");
		assertThat(measure.reportObstacles()).isEqualTo("None.");
		assertThat(measure.reportedBy()).isEqualTo("mina");
	}

	@Test
	void anotherCompletionThanProposedNeedsAReason() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		Task task = reportOf(plan + ".first");

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(
					() -> this.city.complete(task, Map.of("completion", "SUBSTANTIAL", "summary", "It was enough.")))
			.withMessage("Why the completion differs from the proposed one: must be filled in.");
		this.city.complete(task,
				Map.of("completion", "SUBSTANTIAL", "summary", "It was enough.", "reason", "Others did it."));

		assertThat(this.measures.get(plan + ".first").completionReason()).isEqualTo("Others did it.");
	}

	@Test
	void aDeletedPlanIsCancelledWhateverTheDialogSkipsAndCanBeStartedAgain() {
		this.city.at("2022-12-15T10:00");
		ProcessInstance first = this.city.start("action-plan", AS_PRINTED);

		this.runtimeService.deleteProcessInstance(first.getId(), "Wrong plan", true, true, true);
		String again = start(AS_PRINTED);

		PlanExecution cancelled = this.plans.get(first.getBusinessKey());
		assertThat(cancelled.status()).isEqualTo(PlanExecution.Status.CANCELLED);
		assertThat(cancelled.endedAt()).isEqualTo(this.city.instant("2022-12-15T10:00"));
		assertThat(again).isNotEqualTo(first.getBusinessKey()).startsWith("two-measures.2023-Q1.r");
		assertThat(this.plans.get(again).status()).isEqualTo(PlanExecution.Status.RUNNING);
	}

	@Test
	void aDeletedMeasureIsStoppedWithPersonAndReasonWhateverTheDialogSkips() {
		this.city.at("2023-02-01T10:00");
		String plan = start(AS_PRINTED);
		this.steps.open(plan + ".second", "one");
		this.city.as("admin", "camunda-admin");

		delete(plan + ".second", "The schools do it themselves.\u0007");

		MeasureExecution stopped = this.measures.get(plan + ".second");
		assertThat(stopped.closedAt()).isEqualTo(this.city.instant("2023-02-01T10:00"));
		assertThat(stopped.stoppedReason()).isEqualTo("The schools do it themselves.");
		assertThat(stopped.stoppedBy()).isEqualTo("admin");
		assertThat(this.steps.withReports(List.of(stopped.id()))).isNotEmpty().allSatisfy((step) -> {
			assertThat(step.status()).isEqualTo(StepExecution.Status.NOT_DONE);
			assertThat(step.notDoneReason()).isEqualTo("The measure was stopped: The schools do it themselves.");
		});
		assertThat(this.measures.get(plan + ".first").isClosed()).isFalse();
		assertThat(this.plans.get(plan).status()).isEqualTo(PlanExecution.Status.RUNNING);
	}

	@Test
	void aMeasureThatIsDeletedWithoutAReasonSaysSo() {
		this.city.at("2023-02-01T10:00");
		String plan = start(AS_PRINTED);

		delete(plan + ".second", null);

		assertThat(this.measures.get(plan + ".second").stoppedReason()).isEqualTo("no reason was given.");
	}

	@Test
	void aDeletedPlanStopsNoneOfItsMeasures() {
		this.city.at("2023-02-01T10:00");
		ProcessInstance plan = this.city.start("action-plan", AS_PRINTED);

		this.runtimeService.deleteProcessInstance(plan.getId(), "Wrong plan");

		assertThat(this.measures.of(plan.getBusinessKey())).extracting(MeasureExecution::stoppedReason)
			.containsOnlyNulls();
	}

	@Test
	void aDeletedMeasureTakesItsProcessesAlongWhateverTheDialogSkips() {
		this.city.at("2023-02-01T10:00");
		String plan = start(AS_PRINTED);
		assertThat(processesOf(plan + ".second")).containsExactlyInAnyOrder("stub-measure", "report-measure",
				"step-deadline");

		this.runtimeService.deleteProcessInstance(instanceOf(plan + ".second"), "There is no money.", true, true, true,
				true);
		this.city.until("2023-03-20T10:00");

		assertThat(processesOf(plan + ".second")).isEmpty();
		assertThat(ends(plan + ".second")).containsExactlyInAnyOrder("stub-measure: There is no money.",
				"report-measure: There is no money.", "step-deadline: There is no money.");
		assertThat(processesOf(plan + ".first")).containsExactlyInAnyOrder("stub-measure", "report-measure",
				"step-deadline");
		assertThat(this.measures.get(plan + ".second").stoppedReason()).isEqualTo("There is no money.");
		assertThat(this.ladders.histories(List.of(plan + ".second")).values()).allMatch(List::isEmpty);
	}

	@Test
	void aDeletedPlanTakesItsMeasuresAlongWhateverTheDialogSkips() {
		this.city.at("2023-02-01T10:00");
		ProcessInstance plan = this.city.start("action-plan", AS_PRINTED);

		this.runtimeService.deleteProcessInstance(plan.getId(), "Wrong plan", true, true, true, true);

		assertThat(this.runtimeService.createProcessInstanceQuery().list()).isEmpty();
		assertThat(ends(plan.getBusinessKey() + ".first")).containsExactlyInAnyOrder("stub-measure: Wrong plan",
				"report-measure: Wrong plan", "step-deadline: Wrong plan");
	}

	@Test
	void aSurveyOfADeletedPlanIsClosedAndSaysWhy() {
		this.city.at("2023-02-01T10:00");
		ProcessInstance plan = this.city.start("action-plan", AS_PRINTED);
		String survey = plan.getBusinessKey() + ".second";
		this.surveys.open(survey, List.of(new Question("Satisfied?", List.of("Yes", "No"))));

		this.runtimeService.deleteProcessInstance(plan.getId(), "Elections", true, true, true);

		assertThat(this.surveys.isOpen(survey)).isFalse();
		assertThat(this.surveys.sheet(survey)).map(SurveySheet::givenUp).hasValue("The plan was stopped: Elections");
	}

	@Test
	void thePlanComesToItsEndThoughItsLastMeasureIsDeleted() {
		this.city.at("2023-02-01T10:00");
		String plan = start(AS_PRINTED);
		this.city.complete(reportOf(plan + ".first"), REPORTED);

		delete(plan + ".second", "It is another city's.");
		this.city.until("2023-04-01T08:00").complete("Task_ReviewQuarter", REVIEWED).until("2023-04-01T09:00");

		assertThat(this.city.task("Task_EndOfTermReport")).isNotNull();
	}

	@Test
	void thePlanComesToItsEndThoughAllItsMeasuresAreDeleted() {
		this.city.at("2023-02-01T10:00");
		String plan = start(AS_PRINTED);

		this.runtimeService.deleteProcessInstances(List.of(instanceOf(plan + ".first"), instanceOf(plan + ".second")),
				"There is no money.", true, true);
		this.city.until("2023-04-01T08:00").complete("Task_ReviewQuarter", REVIEWED).until("2023-04-01T09:00");

		assertThat(this.city.task("Task_EndOfTermReport")).isNotNull();
	}

	private void delete(String measure, @Nullable String reason) {
		this.runtimeService.deleteProcessInstance(instanceOf(measure), reason, true, true, true, false);
	}

	private String instanceOf(String measure) {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("stub-measure")
			.processInstanceBusinessKey(measure)
			.singleResult()
			.getId();
	}

	private List<String> processesOf(String measure) {
		return this.runtimeService.createProcessInstanceQuery()
			.processInstanceBusinessKey(measure)
			.list()
			.stream()
			.map(ProcessInstance::getProcessDefinitionKey)
			.toList();
	}

	private List<String> ends(String measure) {
		return this.historyService.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(measure)
			.finished()
			.list()
			.stream()
			.map((ended) -> ended.getProcessDefinitionKey() + ": " + ended.getDeleteReason())
			.toList();
	}

	private void givenDoneAndProved(String measure, String step) {
		this.steps.open(measure, step);
		try {
			this.evidence.add(this.steps.get(measure, step),
					new SampleFile("other", "proof.pdf", "Proof of " + step, true).offer(measure),
					new Worker("amina", List.of("officers-a")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.steps.close(measure, step);
	}

	private String start(Map<String, Object> fields) {
		return this.city.start("action-plan", fields).getBusinessKey();
	}

	private Instant timer() {
		return quarterEnds().getDuedate().toInstant();
	}

	private Job quarterEnds() {
		return this.managementService.createJobQuery().activityId("Event_QuarterEnds").singleResult();
	}

	private QuarterDocument document(String plan, int report) {
		return this.reports.document(this.reports.of(plan).get(report).id());
	}

	private String snapshot(String plan) {
		return this.jdbc.queryForObject(
				"select document from quarterly_report where plan_execution_id = ? and document is not null",
				String.class, plan);
	}

	private Task reportOf(String measureExecutionId) {
		return this.city.tasks("Task_ReportMeasure")
			.stream()
			.filter((task) -> this.runtimeService.createProcessInstanceQuery()
				.processInstanceId(task.getProcessInstanceId())
				.processInstanceBusinessKey(measureExecutionId)
				.count() == 1)
			.findFirst()
			.orElseThrow();
	}

	private String shown(Task task, String key) {
		return String.valueOf(this.formService.getTaskFormVariables(task.getId()).get(key));
	}

}
