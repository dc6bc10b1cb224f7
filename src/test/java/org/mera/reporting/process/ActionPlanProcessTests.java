package org.mera.reporting.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;
import org.mera.escalation.Decider;
import org.mera.escalation.Decision;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.escalation.Ladders;
import org.mera.measure.Completion;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.PlanExecutions;
import org.mera.measure.Steps;
import org.mera.reporting.EndOfTermReports;
import org.mera.reporting.Escalation;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReportLine;
import org.mera.reporting.QuarterlyReports;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;

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
		Job timer = this.managementService.createJobQuery().timers().singleResult();
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
		assertThat(this.reports.of(plan).get(0).lines())
			.extracting(QuarterlyReportLine::stepTitle, QuarterlyReportLine::late)
			.containsExactly(tuple("Step one", true), tuple("Step two", true), tuple("Third step", true));
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
		assertThat(this.reports.of(plan).get(0).lines())
			.extracting(QuarterlyReportLine::stepTitle, QuarterlyReportLine::dueInQuarter, QuarterlyReportLine::done,
					QuarterlyReportLine::late, QuarterlyReportLine::stillOpen, QuarterlyReportLine::closedOn)
			.containsExactly(tuple("Step one", true, true, false, false, LocalDate.parse("2023-03-20")));
		assertThat(this.reports.of(plan).get(1).lines())
			.extracting(QuarterlyReportLine::stepTitle, QuarterlyReportLine::dueInQuarter, QuarterlyReportLine::done,
					QuarterlyReportLine::late, QuarterlyReportLine::stillOpen, QuarterlyReportLine::achieved)
			.containsExactly(tuple("Step two", true, false, true, true, 3));
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

		QuarterlyReport first = this.reports.of(plan).get(0);
		QuarterlyReport second = this.reports.of(plan).get(1);

		assertThat(first.lines().get(0).late()).isTrue();
		assertThat(first.replannings()).isEmpty();
		assertThat(first.escalations()).isEmpty();
		assertThat(second.replannings()).singleElement().satisfies((change) -> {
			assertThat(change.oldDue()).isEqualTo("2023-03-31");
			assertThat(change.newDue()).isEqualTo("2023-05-31");
			assertThat(change.reason()).isEqualTo("A flood");
			assertThat(change.changedOn()).isEqualTo("2023-04-05");
		});
		assertThat(second.escalations()).extracting(Escalation::kind, Escalation::decision, Escalation::decidedAs)
			.containsExactly(tuple(Kind.OVERDUE, null, null), tuple(Kind.DECISION, Decision.EXTEND, "managers"));
	}

	@Test
	void whatHappensLaterChangesNoReport() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.city.until("2023-04-01T00:00");

		this.steps.redate(plan + ".first.one", null, LocalDate.parse("2023-09-30"), "More time", "mina");
		this.steps.close(plan + ".first", "one");

		assertThat(this.reports.of(plan).get(0).lines()).singleElement().satisfies((line) -> {
			assertThat(line.dueDay()).isEqualTo("2023-03-31");
			assertThat(line.late()).isTrue();
			assertThat(line.stillOpen()).isTrue();
			assertThat(line.done()).isFalse();
		});
	}

	@Test
	void everyQuarterIsMadeUpAfterDaysOff() {
		this.city.at("2022-12-15T10:00");
		String plan = start(AS_PRINTED);
		this.steps.open(plan + ".first", "one");

		this.city.at("2023-08-15T10:00").runDueJobs();

		assertThat(this.reports.of(plan)).extracting((report) -> report.quarter().toString())
			.containsExactly("2023-Q1", "2023-Q2");
		assertThat(this.reports.of(plan).get(0).lines())
			.extracting(QuarterlyReportLine::stepTitle, QuarterlyReportLine::dueInQuarter, QuarterlyReportLine::late)
			.containsExactly(tuple("Step one", true, true));
		assertThat(this.reports.of(plan).get(1).lines())
			.extracting(QuarterlyReportLine::stepTitle, QuarterlyReportLine::dueInQuarter, QuarterlyReportLine::late)
			.containsExactly(tuple("Step one", false, true), tuple("Step two", true, true));
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

		assertThat(shown(review, "totals")).isEqualTo(
				"Due in the quarter: 2 - done in it: 0 - late: 2 - open at its end: 2. A step can stand under several of these.");
		assertThat(shown(review, "lines")).contains("\"state\":\"open, late\"")
			.contains("\"result\":\"0 (minimum: 2, target: 4)\"");
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
		assertThat(this.managementService.createJobQuery().count()).isZero();
		assertThat(this.city.open()).containsExactly("Task_ReviewQuarter");

		this.city.as("mina", "coordinators").complete("Task_ReviewQuarter", REVIEWED);
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
		this.steps.close(plan + ".first", "one");
		this.steps.closeAsNotDone(plan + ".first.two", "Nobody came");

		Task task = reportOf(plan + ".first");

		assertThat(this.city.candidates(task)).containsExactly("coordinators");
		assertThat(task.getDueDate()).isEqualTo(this.city.instant("2023-06-30T23:59:59"));
		assertThat(shown(task, "completion")).isEqualTo("LIMITED");
		assertThat(shown(task, "proposal")).isEqualTo("Limited");
		assertThat(shown(task, "steps")).contains("done on 20 March 2023")
			.contains("closed as not done on 20 March 2023: Nobody came")
			.contains("0 (minimum: 2, target: 4)");
	}

	@Test
	void aMeasureIsReportedAsProposed() {
		this.city.at("2022-12-15T10:00").as("mina", "coordinators");
		String plan = start(AS_PRINTED);
		this.steps.close(plan + ".first", "one");
		this.steps.close(plan + ".first", "two");
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

	private String start(Map<String, Object> fields) {
		return this.city.start("action-plan", fields).getBusinessKey();
	}

	private Instant timer() {
		return this.managementService.createJobQuery().timers().singleResult().getDuedate().toInstant();
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
