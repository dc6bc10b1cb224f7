package org.mera.browser;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.replay.EngineTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The demo's people at work with the plan, on a day in its third quarter.
 */
@BrowserTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = JourneyTests.OnThatDay.class)
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false", "mera.notification.outbox=target/outbox" })
@DirtiesContext
class JourneyTests {

	private static final Instant THAT_DAY = Instant.parse("2023-08-23T10:00:00Z");

	private static final String GROUPS_TASKS = "My groups’ tasks";

	@Autowired
	private EngineTime time;

	@BeforeEach
	void itIsThatDay() {
		this.time.jumpTo(THAT_DAY);
	}

	@AfterEach
	void itIsToday() {
		this.time.release();
	}

	@Test
	void officerIsToldWhatIsWrongWithAWorkshopAndSchedulesItThen(Visitors visitors) {
		Visitor amina = visitors.person("amina");
		Tasklist tasklist = amina.atTasklist("amina")
			.filter(GROUPS_TASKS)
			.open("Schedule the workshop: Sebečevo")
			.claim();

		tasklist.fill("Day", "20/09/2023")
			.fill("Begins at", "10:00")
			.fill("Ends at", "16:00")
			.fill("Place in the premises of the local community", "Community hall")
			.fill("Address", "Sebečevo 1")
			.complete();

		assertThat(amina.refusals())
			.containsText("Ends at: must make the workshop at least 3 and at most 5 hours long");
		amina.photograph("refused");

		amina.closeRefusal();
		tasklist.fill("Ends at", "14:00").complete();

		assertThat(tasklist.tasks("Schedule the workshop: Sebečevo")).hasCount(0);
		assertThat(tasklist.tasks("Announce the workshop: Sebečevo")).hasCount(1);
	}

	@Test
	void managerDecidesOnTheOverdueStep(Visitors visitors) {
		Visitor fikret = visitors.person("fikret");
		Tasklist tasklist = fikret.atTasklist("fikret").filter(GROUPS_TASKS).open("Decide on the overdue step").claim();
		assertThat(tasklist.form()).containsText("Hold the Open Day");
		fikret.photograph("escalation");

		tasklist.choose("Press on").fill("Reason", "The schools have agreed on a day next week.").complete();

		assertThat(tasklist.tasks("Decide on the overdue step")).hasCount(0);
	}

	@Test
	void coordinatorSeesOnTheDiagramWhereTheMeasureStands(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");

		Cockpit cockpit = sanela.atCockpit("sanela").openProcess("Hold workshops in local communities");

		assertThat(cockpit.tokens("CallActivity_HoldWorkshop")).hasText("1");
		assertThat(cockpit.tokens("CallActivity_WatchHoldWorkshops")).hasText("1");
		assertThat(cockpit.tokens("Task_ProposeTeam")).hasCount(0);
		sanela.photograph("tokens");
	}

	/**
	 * The demo's replay ends where the engine's clock stands.
	 */
	static class OnThatDay implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			ClockUtil.setCurrentTime(Date.from(THAT_DAY));
		}

	}

}
