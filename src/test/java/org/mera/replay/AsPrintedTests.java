package org.mera.replay;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.Quarter;
import org.mera.evidence.Evidence;
import org.mera.evidence.Manifests;
import org.mera.evidence.Piece;
import org.mera.measure.Completion;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecution;
import org.mera.measure.StepExecution;
import org.mera.progress.PlanProgress;
import org.mera.progress.Progress;
import org.mera.reporting.Packs;
import org.mera.reporting.QuarterWords;
import org.mera.test.CleansHistory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The year 2023 exactly as printed: who has which task when, and what the ladder does.
 */
@CleansHistory
class AsPrintedTests extends YearTests {

	private static final String OFFICERS = "[general-administration, information-department]";

	private static final String FILM_MAKERS = "[information-department, media]";

	@Autowired
	Measures measures;

	@Autowired
	QuarterWords quarterWords;

	@Autowired
	Packs packs;

	@Autowired
	Evidence evidence;

	@Autowired
	Manifests manifests;

	@Autowired
	Progress progress;

	@Autowired
	HistoryService historyService;

	@Autowired
	ManagementService managementService;

	private Replay.Player year;

	@Test
	void everyStepIsDoneInItsTimeAndNobodyIsEscalated() throws IOException {
		givenThePeopleOfTheCity();
		this.year = this.replay.player(ReplayScript.read(new ClassPathResource("replay/as-printed-2023.yaml")), 0,
				this.city.instant("2024-02-01"));
		this.city.at("2022-12-01T09:00");
		this.runtimeService.startProcessInstanceByKey("morning-round");

		theTeamIsFormedInTheFirstQuarter();
		programmeAndWorkshopsFollow();
		theCivicAcademyBeginsInMay();
		measureOneEndsWithTheThirdQuarter();
		theOpenDayAndTheVideosEndTheYear();

		theLadderOnlyReminded();
		bothMeasuresAreComplete();
		everyStepIsProved();
		fourQuartersWerePublished();
		assertMails("replay/as-printed-2023-mails.txt");
		everyReportSaysWhatIsExpected();
		theEngineKeepsTheFlowAndNothingThatTheDomainKeeps();
		afterFiveYearsTheEngineForgetsAndTheRecordStays();
	}

	private void theTeamIsFormedInTheFirstQuarter() {
		whenItIs("2022-12-31T23:59:59");
		assertThat(plan()).startsWith("novi-pazar-2022-2023.2023-Q1");
		assertThat(open()).isEmpty();

		whenItIs("2023-01-01");
		assertThat(open()).containsExactly("ProposeTeam " + OFFICERS);
		assertThat(due("Task_ProposeTeam")).isEqualTo("2023-03-31T23:59:59");

		whenItIs("2023-03-20T12:00");
		assertThat(open()).containsExactly("ConsentTeam [city-council]");

		whenItIs("2023-03-31");
		assertThat(open()).containsExactly("DraftProgramme " + OFFICERS);
		assertThat(due("Task_DraftProgramme")).isEqualTo("2023-06-30T23:59:59");
	}

	private void programmeAndWorkshopsFollow() {
		whenItIs("2023-03-31T23:59:59");
		assertThat(open()).doesNotContain("SelectCommunities " + OFFICERS);

		whenItIs("2023-04-01");
		assertThat(open()).containsExactly("DraftProgramme " + OFFICERS, "ReviewQuarter [coordinators]",
				"SelectCommunities " + OFFICERS);
		assertThat(due("Task_SelectCommunities")).isEqualTo("2023-09-30T23:59:59");

		whenItIs("2023-04-10T12:00");
		assertThat(open()).containsExactly("ApproveProgramme [coordinators]", "SelectCommunities " + OFFICERS);

		whenItIs("2023-04-24T12:00");
		assertThat(open()).hasSize(10).containsOnly("ScheduleWorkshop " + OFFICERS);

		whenItIs("2023-04-28");
		assertThat(open()).hasSize(10).contains("AnnounceWorkshop " + OFFICERS);
	}

	private void theCivicAcademyBeginsInMay() {
		whenItIs("2023-05-01");
		assertThat(open()).contains("NameCityMembers [information-department]",
				"NominateSchoolMembers [secondary-schools]");
		assertThat(due("Task_NameCityMembers")).isEqualTo("2023-06-30T23:59:59");

		whenItIs("2023-06-30T23:59:59");
		assertThat(open()).doesNotContain("ChooseVideoTopics " + FILM_MAKERS);

		whenItIs("2023-07-01");
		assertThat(open()).contains("ChooseVideoTopics " + FILM_MAKERS, "ReviewQuarter [coordinators]");
		assertThat(due("Task_ChooseVideoTopics")).isEqualTo("2023-09-30T23:59:59");

		whenItIs("2023-07-03T12:00");
		assertThat(this.city.tasks("Task_RecordVideo")).hasSize(5);
	}

	private void measureOneEndsWithTheThirdQuarter() {
		whenItIs("2023-09-29T12:00");
		assertThat(open()).containsExactly("ReportMeasure [coordinators]");
		assertThat(due("Task_ReportMeasure")).isEqualTo("2023-10-29T23:59:59");
		assertThat(this.measures.achieved(plan() + ".community-workshops", "hold-workshops")).contains(10);

		whenItIs("2023-09-30T12:00");
		assertThat(open()).isEmpty();
	}

	private void theOpenDayAndTheVideosEndTheYear() {
		whenItIs("2023-10-01");
		assertThat(open()).containsExactly("DistributeVideos " + FILM_MAKERS, "PlanOpenDay " + OFFICERS,
				"ReviewQuarter [coordinators]");
		assertThat(due("Task_PlanOpenDay")).isEqualTo("2023-12-31T23:59:59");

		whenItIs("2023-10-25T12:00");
		assertThat(open()).contains("EnterPaperAnswers " + OFFICERS);

		whenItIs("2023-10-30T12:00");
		assertThat(open()).containsExactly("DistributeVideos " + FILM_MAKERS, "ReviewSurvey [coordinators]");

		whenItIs("2023-12-20T12:00");
		assertThat(open()).containsExactly("ReportMeasure [coordinators]");
		assertThat(due("Task_ReportMeasure")).isEqualTo("2024-01-20T23:59:59");

		whenItIs("2024-01-01");
		assertThat(open()).containsExactly("ReviewQuarter [coordinators]");

		whenItIs("2024-01-04T12:00");
		assertThat(open()).containsExactly("EndOfTermReport [coordinators]");

		whenItIs("2024-02-01");
		assertThat(open()).isEmpty();
		assertThat(this.plans.get(plan()).status()).isEqualTo(PlanExecution.Status.COMPLETED);
	}

	/** Reminders 14 and 3 days before; 16 September and 17 December fall on a weekend. */
	private void theLadderOnlyReminded() {
		assertThat(ladder("community-workshops", "form-team")).containsExactly("2023-03-17T08:00 REMINDER",
				"2023-03-28T08:00 REMINDER");
		assertThat(ladder("community-workshops", "develop-programme")).isEmpty();
		assertThat(ladder("community-workshops", "hold-workshops")).containsExactly("2023-09-15T08:00 REMINDER",
				"2023-09-27T08:00 REMINDER");
		assertThat(ladder("civic-academy", "form-working-group")).containsExactly("2023-06-16T08:00 REMINDER",
				"2023-06-27T08:00 REMINDER");
		assertThat(ladder("civic-academy", "open-day")).isEmpty();
		assertThat(ladder("civic-academy", "produce-videos")).containsExactly("2023-09-15T08:00 REMINDER",
				"2023-09-27T08:00 REMINDER");
		assertThat(ladder("civic-academy", "distribute-videos")).containsExactly("2023-12-15T08:00 REMINDER");
	}

	private void bothMeasuresAreComplete() {
		this.measures.of(plan()).forEach((measure) -> {
			assertThat(measure.completion()).isEqualTo(Completion.COMPLETE);
			assertThat(measure.lateSince()).isNull();
			assertThat(this.steps.of(measure.id())).allSatisfy((step) -> {
				assertThat(step.status()).isEqualTo(StepExecution.Status.DONE);
				assertThat(step.closedAt()).isBefore(this.city.instant(step.printedDue().plusDays(1).toString()));
			});
		});
		assertThat(local(step("community-workshops", "hold-workshops").closedAt()))
			.isEqualTo(LocalDateTime.parse("2023-09-29T09:00"));
	}

	private void everyStepIsProved() {
		this.measures.of(plan()).forEach((measure) -> {
			assertThat(this.steps.of(measure.id()))
				.allSatisfy((step) -> assertThat(this.evidence.of(step.id())).isNotEmpty());
			assertThat(this.manifests.problems(measure.id())).isEmpty();
		});
		assertThat(this.evidence.of(step("community-workshops", "hold-workshops").id())).hasSize(20);
		assertThat(this.evidence.ofMeasure(plan() + ".civic-academy")).filteredOn(Piece::isPublic)
			.extracting(Piece::kind)
			.containsOnly("decision", "programme", "screenshot", "proof-of-publication");
	}

	private void fourQuartersWerePublished() {
		assertThat(this.reports.of(plan())).allMatch((report) -> report.isPublished());
		assertThat(this.reports.of(plan())).extracting((report) -> report.quarter())
			.containsExactly(Quarter.parse("2023-Q1"), Quarter.parse("2023-Q2"), Quarter.parse("2023-Q3"),
					Quarter.parse("2023-Q4"));
		assertThat(this.reports.of(plan())).extracting((report) -> report.compiledAt())
			.containsExactly(Instant.parse("2023-03-31T22:00:00Z"), Instant.parse("2023-06-30T22:00:00Z"),
					Instant.parse("2023-09-30T22:00:00Z"), Instant.parse("2023-12-31T23:00:00Z"));
	}

	private void everyReportSaysWhatIsExpected() {
		ExpectedReports expected = new ExpectedReports("as-printed-2023", plan());

		this.reports.of(plan())
			.forEach((report) -> expected.compare(report.quarter().toString(),
					this.quarterWords.view(this.reports.document(report.id()))));
		for (String measure : List.of("community-workshops", "civic-academy")) {
			expected.compare(measure, this.packs.words(plan() + "." + measure));
		}
		expected.verify();
	}

	private void theEngineKeepsTheFlowAndNothingThatTheDomainKeeps() {
		assertThat(this.historyService.createHistoricTaskInstanceQuery().taskHadCandidateGroup("media").count())
			.isPositive();
		assertThat(this.historyService.createHistoricActivityInstanceQuery().count()).isPositive();
		assertThat(this.historyService.createHistoricVariableInstanceQuery().list())
			.extracting(HistoricVariableInstance::getName)
			.containsOnly("stepId");
		assertThat(this.historyService.createHistoricDetailQuery().count()).isZero();
		assertThat(this.historyService.createHistoricJobLogQuery().successLog().count()).isZero();
		assertThat(this.historyService.createUserOperationLogQuery()
			.category(UserOperationLogEntry.CATEGORY_TASK_WORKER)
			.entityType(EntityTypes.TASK)
			.count()).isZero();
	}

	private void afterFiveYearsTheEngineForgetsAndTheRecordStays() {
		this.city.at("2029-01-01T02:30");
		cleanUp();
		assertThat(inTheEnginesHistory("community-workshops", "civic-academy")).isEqualTo(2);
		this.city.at("2029-02-02T02:30");
		List<PlanProgress> shown = this.progress.of(List.of());

		cleanUp();

		assertThat(inTheEnginesHistory("action-plan", "community-workshops", "civic-academy", "step-deadline",
				"hold-workshop", "produce-video", "report-measure"))
			.isZero();
		assertThat(this.progress.of(List.of())).isEqualTo(shown);
		theLadderOnlyReminded();
		bothMeasuresAreComplete();
		everyStepIsProved();
		fourQuartersWerePublished();
		everyReportSaysWhatIsExpected();
	}

	/** What the engine does each night; ten turns are more than it needs. */
	private void cleanUp() {
		Job job = this.historyService.findHistoryCleanupJobs().get(0);
		IntStream.range(0, 10).forEach((turn) -> this.managementService.executeJob(job.getId()));
		Job again = this.historyService.findHistoryCleanupJobs().get(0);
		assertThat(again.getDuedate().toInstant().atOffset(ZoneOffset.UTC).toLocalTime()).isBetween(LocalTime.of(0, 30),
				LocalTime.of(3, 30));
	}

	private long inTheEnginesHistory(String... processes) {
		return this.historyService.createHistoricProcessInstanceQuery()
			.processDefinitionKeyIn(processes)
			.processInstanceBusinessKeyLike(plan() + "%")
			.count();
	}

	private void whenItIs(String moment) {
		this.year.playTo(this.city.instant(moment));
	}

}
