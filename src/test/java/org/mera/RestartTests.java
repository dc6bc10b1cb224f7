package org.mera;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.awaitility.Awaitility;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.escalation.Ladders;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.notification.Notice;
import org.mera.notification.StepEscalated;
import org.mera.reporting.QuarterDocument;
import org.mera.reporting.QuarterlyReport;
import org.mera.reporting.QuarterlyReports;
import org.mera.test.City;
import org.mera.test.Database;
import org.mera.test.Installation;
import org.mera.test.MiddleOfThePlan;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Ends Mera in the middle of a plan and starts it again on the same database. The plan
 * stands on 10 May 2023: the team is formed, the programme awaits its approval, five
 * communities are chosen, the working group is at work.
 */
class RestartTests {

	private static final String PLAN = MiddleOfThePlan.PLAN;

	private static final String WORKSHOPS = PLAN + ".community-workshops";

	private static final String ACADEMY = PLAN + ".civic-academy";

	@TempDir
	private Path directory;

	@BeforeEach
	void thePlanIsInItsMiddleAgain() throws IOException {
		MiddleOfThePlan.copyTo(this.directory);
	}

	@AfterEach
	void theClockIsBack() {
		ClockUtil.reset();
	}

	@Test
	void everythingIsAsBefore() {
		try (ConfigurableApplicationContext mera = start(this.directory, false)) {
			City city = mera.getBean(City.class).at("2023-05-10T09:00");

			assertUnchanged(mera, MiddleOfThePlan.content());
			assertThat(mera.getBean(RepositoryService.class).createProcessDefinitionQuery().list())
				.extracting(ProcessDefinition::getVersion)
				.containsOnly(1);
			assertThat(city.task("Task_ApproveProgramme")).satisfies((task) -> {
				assertThat(task.getAssignee()).isEqualTo("sanela");
				assertThat(city.local(task.getDueDate().toInstant())).isEqualTo("2023-06-30T23:59:59");
			});
			city.complete("Task_ApproveProgramme", Map.of("decision", "approve")).runDueJobs();
			assertThat(city.tasks("Task_ScheduleWorkshop")).hasSize(5);
		}
	}

	@Test
	void whatPassedWhileItWasOffIsMadeUpOnce() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2023-10-16T07:00:00Z")));
		Map<String, List<String>> madeUp;

		try (ConfigurableApplicationContext mera = startAndCatchUp()) {
			assertThat(overdue(mera)).containsExactlyInAnyOrder(WORKSHOPS + ".develop-programme",
					WORKSHOPS + ".hold-workshops", ACADEMY + ".produce-videos");
			assertThat(mera.getBean(Notices.class).given).hasSize(3)
				.hasOnlyElementsOfType(StepEscalated.class)
				.extracting((notice) -> notice.step().stepExecutionId())
				.doesNotHaveDuplicates();
			City city = mera.getBean(City.class);
			assertThat(city.tasks("Task_DecideOnOverdueStep")).hasSize(3)
				.allSatisfy((task) -> assertThat(city.candidates(task)).containsExactly("managers"));
			assertThat(markedLate(mera)).containsExactlyInAnyOrder(WORKSHOPS, WORKSHOPS, ACADEMY);
			assertQuartersAreCompiled(mera);
			assertThat(mera.getBean(RuntimeService.class).createIncidentQuery().count()).isZero();
			madeUp = Database.content(mera);
		}

		try (ConfigurableApplicationContext mera = startAndCatchUp()) {
			assertUnchanged(mera, madeUp);
			assertThat(mera.getBean(Notices.class).given).isEmpty();
		}
	}

	/** Every step's id as often as it was escalated. */
	private static List<String> overdue(ConfigurableApplicationContext mera) {
		Ladders ladders = mera.getBean(Ladders.class);
		return List.of(WORKSHOPS, ACADEMY)
			.stream()
			.flatMap((measure) -> mera.getBean(Steps.class).of(measure).stream())
			.map(StepExecution::id)
			.flatMap((step) -> ladders.history(step)
				.stream()
				.map(LadderEntry::kind)
				.filter(Kind.OVERDUE::equals)
				.map((kind) -> step))
			.toList();
	}

	/** Every measure's id as often as an escalation reached it. */
	private static List<String> markedLate(ConfigurableApplicationContext mera) {
		HistoryService history = mera.getBean(HistoryService.class);
		return history.createHistoricActivityInstanceQuery()
			.activityId("EndEvent_MeasureMarkedLate")
			.list()
			.stream()
			.map((end) -> history.createHistoricProcessInstanceQuery()
				.processInstanceId(end.getProcessInstanceId())
				.singleResult())
			.map(HistoricProcessInstance::getBusinessKey)
			.toList();
	}

	private static void assertQuartersAreCompiled(ConfigurableApplicationContext mera) {
		List<QuarterlyReport> reports = mera.getBean(QuarterlyReports.class).of(PLAN);
		assertThat(reports).extracting((report) -> report.quarter().toString())
			.containsExactly("2023-Q1", "2023-Q2", "2023-Q3");
		assertThat(reports).isSortedAccordingTo((one, other) -> one.compiledAt().compareTo(other.compiledAt()));
		assertThat(mera.getBean(QuarterlyReports.class).document(reports.get(1).id()).steps())
			.filteredOn(QuarterDocument.Step::late)
			.extracting(QuarterDocument.Step::step)
			.hasSize(1);
		assertThat(mera.getBean(City.class).tasks("Task_ReviewQuarter")).extracting(Task::getName)
			.containsExactlyInAnyOrder("Review the quarter: 2023-Q1", "Review the quarter: 2023-Q2",
					"Review the quarter: 2023-Q3");
	}

	private static void assertUnchanged(ConfigurableApplicationContext mera, Map<String, List<String>> before) {
		Map<String, List<String>> now = Database.content(mera);
		assertThat(now.keySet()).isEqualTo(before.keySet());
		now.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
	}

	/** Starts it with its job executor, which does what fell due. */
	private ConfigurableApplicationContext startAndCatchUp() {
		ConfigurableApplicationContext mera = start(this.directory, true);
		ManagementService management = mera.getBean(ManagementService.class);
		Awaitility.await("nothing is due any more")
			.atMost(Duration.ofMinutes(2))
			.until(() -> management.createJobQuery().executable().count() == 0);
		return mera;
	}

	private static ConfigurableApplicationContext start(Path directory, boolean jobs) {
		return Installation.start(directory, jobs, Notices.class);
	}

	/**
	 * Remembers what people were told, also by a job that was disturbed and tried again.
	 */
	static class Notices {

		private final List<Notice> given = new CopyOnWriteArrayList<>();

		@EventListener
		void on(Notice notice) {
			this.given.add(notice);
		}

	}

}
