package org.mera.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

import com.microsoft.playwright.options.FilePayload;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.replay.EngineTime;
import org.mera.replay.SampleFile;

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
		"camunda.bpm.job-execution.enabled=false", "mera.notification.outbox=target/outbox-journeys" })
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
	void officerProvesAVideoBeforeItCounts(Visitors visitors) {
		String video = "Record and edit the video: A decision from draft to vote";
		Visitor amina = visitors.person("amina");
		Tasklist tasklist = amina.atTasklist("amina").filter(GROUPS_TASKS).open(video).claim();
		recordTheVideo(tasklist);
		assertThat(amina.refusals())
			.containsText("Still missing on the tab Evidence: Screenshot, " + "A decision from draft to vote (0 of 1)");
		amina.closeRefusal();

		tasklist.tab("Evidence");
		assertThat(tasklist.evidence()).containsText("Screenshot, A decision from draft to vote (0 of 1)");
		tasklist.choose(file("virus.exe", "MZ"), file("screenshot.png", "not a picture"));
		assertThat(tasklist.evidence()).containsText("virus.exe is of a type that is not taken");
		tasklist.press("Upload");
		assertThat(tasklist.evidence()).containsText("The file's name ends in .png, but its content is something else");
		amina.photograph("wrong type");

		tasklist.press("Take screenshot.png off the list").choose(picture("screenshot.png")).press("Upload");
		assertThat(tasklist.evidence()).containsText("Everything that the plan asks for is here.");
		assertThat(tasklist.evidence().locator("tbody tr").first()).containsText("Amina Hadžić");
		amina.photograph("evidence");

		recordTheVideo(tasklist.tab("Form"));
		assertThat(tasklist.tasks(video)).hasCount(0);
	}

	private static void recordTheVideo(Tasklist tasklist) {
		tasklist.fill("Link", "https://video.example.org/civic-academy-4")
			.fill("Minutes", "4")
			.fill("Seconds", "10")
			.fill("Language", "Serbian")
			.complete();
	}

	private static FilePayload picture(String name) {
		try {
			return new FilePayload(name, "image/png",
					new SampleFile("screenshot", name, null, false).offer("journey")
						.content()
						.getInputStream()
						.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FilePayload file(String name, String content) {
		return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
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
