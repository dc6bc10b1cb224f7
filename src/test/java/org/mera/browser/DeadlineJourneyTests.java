package org.mera.browser;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.replay.EngineTime;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Deadlines that people move in Tasklist: the timers move along, and those concerned get
 * mail.
 */
@BrowserTest
@Import(Post.class)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = JourneyTests.OnThatDay.class)
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false", "mera.notification.outbox=target/outbox-deadlines" })
@DirtiesContext
class DeadlineJourneyTests {

	private static final Instant THAT_DAY = Instant.parse("2023-08-23T10:00:00Z");

	@Autowired
	private EngineTime time;

	@Autowired
	private Post post;

	@Autowired
	private Clock clock;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@BeforeEach
	void itIsThatDay() {
		this.time.jumpTo(THAT_DAY);
	}

	@AfterEach
	void itIsToday() {
		this.time.release();
	}

	@Test
	void coordinatorReplansAStep(Visitors visitors) {
		Visitor sanela = onThatDay(visitors.person("sanela"));
		Tasklist tasklist = sanela.atTasklist("sanela").startProcess("Re-plan a step");

		tasklist.select("Step", "Produce the videos")
			.fill("New due date", "16/10/2023")
			.fill("Reason", "The studio is closed in September.");
		sanela.photograph("re-plan");
		tasklist.start();

		// The first reminder comes fourteen days before.
		assertThat(watch("produce-videos")).containsExactly(LocalDate.of(2023, 10, 2));
		this.time.advanceTo(THAT_DAY.plusSeconds(3600));
		assertThat(this.post.of("adnan")).last().satisfies((mail) -> {
			assertThat(mail.subject()).startsWith("Re-planned: Produce the videos").contains("16 October 2023");
			assertThat(mail.text()).contains("The studio is closed in September.").contains("Sanela Župljanin");
		});
	}

	@Test
	void managerExtendsADeadline(Visitors visitors) {
		Visitor fikret = onThatDay(visitors.person("fikret"));
		Tasklist tasklist = fikret.atTasklist("fikret").filter("To decide").open("Decide on the overdue step").claim();

		tasklist.choose("Extend: the step gets a new due date")
			.fill("New due date", "29/09/2023")
			.fill("Reason", "Final-year pupils are back at school in September.");
		fikret.photograph("extend");
		tasklist.complete();

		assertThat(tasklist.tasks("Decide on the overdue step")).hasCount(0);
		assertThat(watch("open-day")).containsExactly(LocalDate.of(2023, 9, 15));
		this.time.advanceTo(THAT_DAY.plusSeconds(3600));
		assertThat(this.post.of("jelena")).last().satisfies((mail) -> {
			assertThat(mail.subject()).startsWith("Extended: Hold the Open Day").contains("29 September 2023");
			assertThat(mail.text()).contains("Final-year pupils are back at school in September.");
		});
	}

	/** Forms refuse days that have passed, by the browser's clock. */
	private static Visitor onThatDay(Visitor visitor) {
		visitor.page().clock().setFixedTime(Date.from(THAT_DAY));
		return visitor;
	}

	/** When the timers that watch the step will fire. */
	private List<LocalDate> watch(String stepId) {
		ProcessInstance watch = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("step-deadline")
			.variableValueEquals("stepId", stepId)
			.singleResult();
		return this.managementService.createJobQuery()
			.processInstanceId(watch.getId())
			.timers()
			.list()
			.stream()
			.map((job) -> LocalDate.ofInstant(job.getDuedate().toInstant(), this.clock.getZone()))
			.toList();
	}

}
