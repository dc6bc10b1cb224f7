package org.mera.browser;

import java.time.Instant;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.replay.EngineTime;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The demo's people look at the whole plan, on a day in its third quarter. What they see
 * of Mera's own has no barrier that axe-core finds.
 */
@BrowserTest
@ActiveProfiles("demo")
@ContextConfiguration(initializers = JourneyTests.OnThatDay.class)
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false" })
@DirtiesContext
class PlanJourneyTests {

	private static final Instant THAT_DAY = Instant.parse("2023-08-23T10:00:00Z");

	@Autowired
	private EngineTime time;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private IdentityService identityService;

	@BeforeEach
	void itIsThatDay() {
		this.time.jumpTo(THAT_DAY);
	}

	@AfterEach
	void itIsToday() {
		this.time.release();
	}

	private static Page plan(Visitor visitor) {
		visitor.atCockpit(visitor.userId());
		Page page = visitor.page();
		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Action plan").setExact(true)).first().click();
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Action plan"))).isVisible();
		return page;
	}

	private static Locator step(Page page, String title) {
		return page.locator("li.mera-row")
			.filter(new Locator.FilterOptions()
				.setHas(page.locator(".mera-title", new Page.LocatorOptions().setHasText(title))));
	}

	@Test
	void coordinatorSeesEveryStepAgainstTheQuarters(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");
		Page page = plan(sanela);

		assertThat(page.locator("li.mera-row")).hasCount(7);
		assertThat(step(page, "Form the team")).containsText("Done");
		assertThat(step(page, "Hold the workshops")).containsText("3 of at least 5, target 10");
		assertThat(step(page, "Hold the Open Day")).containsText("days late");
		assertThat(step(page, "Distribute the videos")).containsText("Waits for");
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		sanela.photograph("action plan");

		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".mera-bar-late").first()).not().hasCSS("background-image", "none");
		assertThat(page.locator(".mera-controls")).isHidden();
		sanela.photograph("printed");
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));

		assertFiles(page, step(page, "Develop the one-day workshop programme"), "Approved programme of the workshops");
		step(page, "Hold the Open Day").getByRole(AriaRole.BUTTON).first().focus();
		page.keyboard().press("Enter");

		assertThat(step(page, "Hold the Open Day")).containsText("What was done about the deadline");
		assertThat(step(page, "Hold the Open Day")).containsText("Final-year pupils leave school in June");
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		sanela.photograph("step");

		page.getByLabel("Show as").selectOption("table");

		assertThat(page.locator(".mera-table tbody tr")).hasCount(7);
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		sanela.photograph("table");
	}

	/** One click leads to the files that prove a step, with links to their contents. */
	private static void assertFiles(Page page, Locator place, String file) {
		place.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Evidence of step")).first().click();

		Locator dialog = page.getByRole(AriaRole.DIALOG);
		assertThat(dialog.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(file)))
			.hasAttribute("href", Pattern.compile("/api/evidence/\\d+/content"));
		assertThat(dialog).containsText("PDF");
		assertThat(Barriers.in(page, "dialog")).isEmpty();

		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close")).click();
	}

	@Test
	void planIsReadableOnATelephone(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");
		Page page = plan(sanela);

		page.setViewportSize(360, 800);

		assertThat((Boolean) page.evaluate(
				"() => { const p = document.querySelector('.mera-page'); return p.scrollWidth <= p.clientWidth; }"))
			.isTrue();
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		sanela.photograph("telephone");
	}

	@Test
	void coordinatorIsRefusedWrongDatesAndReplansThen(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");
		Page page = plan(sanela);
		step(page, "Produce the videos").getByRole(AriaRole.BUTTON).first().click();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Re-plan").setExact(true)).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);

		dialog.getByLabel("New due date").fill("2023-09-30");
		dialog.getByLabel("Reason").fill("The studio is closed until the end of October.");
		dialog.getByRole(AriaRole.BUTTON).first().click();

		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("the step already has these dates");
		assertThat(Barriers.in(page, "dialog")).isEmpty();
		sanela.photograph("replanning refused");

		dialog.getByLabel("New due date").fill("2023-11-15");
		dialog.getByRole(AriaRole.BUTTON).first().click();

		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is re-planned");
		assertThat(step(page, "Produce the videos")).containsText("15 November 2023");
	}

	@Test
	void coordinatorOpensAStepEarlyAsksWhyAnotherIsLateAndHasAFailedMailSent(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");
		Page page = plan(sanela);

		step(page, "Distribute the videos").getByRole(AriaRole.BUTTON).first().click();
		act(page, "Open early", "Reason", "Five videos are ready; the schools ask for them.");

		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is re-planned");
		assertThat(step(page, "Distribute the videos")).containsText("23 August 2023");

		step(page, "Hold the Open Day").getByRole(AriaRole.BUTTON).first().click();
		act(page, "Ask for a reason", "Your question to those responsible", "What keeps the schools?");

		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("were asked");
		step(page, "Hold the Open Day").getByRole(AriaRole.BUTTON).first().click();
		assertThat(step(page, "Hold the Open Day")).containsText("What keeps the schools?");
		sanela.photograph("asked");

		String reader = aMailIsGivenUp();
		page.reload();

		Locator mails = page.locator(".mera-measure .mera-mails");
		assertThat(mails).containsText("The mail to " + reader + " could not be sent");
		assertThat(mails).containsText("Question about a late step");
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		mails.scrollIntoViewIfNeeded();
		sanela.photograph("failed mail");

		mails.getByRole(AriaRole.BUTTON).click();

		assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is being sent again");
		assertThat(mails).hasCount(0);
	}

	private static void act(Page page, String action, String field, String words) {
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(action).setExact(true)).click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		assertThat(Barriers.in(page, "dialog")).isEmpty();
		dialog.getByLabel(field).fill(words);
		dialog.getByRole(AriaRole.BUTTON).first().click();
	}

	/** One of the mails that were caused last goes to an address that is none. */
	private String aMailIsGivenUp() {
		String instance = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("send-mail")
			.list()
			.get(0)
			.getId();
		String reader = this.runtimeService.createProcessInstanceQuery()
			.processInstanceId(instance)
			.singleResult()
			.getBusinessKey();
		User person = this.identityService.createUserQuery().userId(reader).singleResult();
		this.managementService.executeJob(job(instance));
		person.setEmail("no address");
		this.identityService.saveUser(person);
		assertThatException().isThrownBy(() -> this.managementService.executeJob(job(instance)));
		this.managementService.setJobRetries(job(instance), 0);
		return reader;
	}

	private String job(String instance) {
		return this.managementService.createJobQuery().processInstanceId(instance).singleResult().getId();
	}

	@Test
	void processInstanceShowsItsMeasureAndTheDueDatesOnTheDiagram(Visitors visitors) {
		Visitor sanela = visitors.person("sanela");
		Page page = plan(sanela);

		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Process and diagram")).nth(1).click();
		page.locator(".nav-tabs").getByText("Measure", new Locator.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator(".mera-due").first()).containsText("days late");
		assertThat(page.locator(".mera-tab")).containsText("Hold the Open Day");
		assertThat(Barriers.in(page, ".mera-tab")).isEmpty();
		sanela.photograph("process instance");
		assertFiles(page, page.locator(".mera-tab"), "Programme of the Open Day");
	}

	@Test
	void officerSeesOnEachCardWhatItIsAboutAndFindsThePlansWords(Visitors visitors) {
		Visitor amina = visitors.person("amina");
		Tasklist tasklist = amina.atTasklist("amina").filter("My groups’ tasks");
		Page page = amina.page();

		assertThat(tasklist.tasks("Schedule the workshop: Sebečevo")).containsText("3. Hold the workshops");
		assertThat(page.locator(".tasks-list li.task").first()).containsText("Plan the Open Day");
		assertThat(page.locator(".ce-eol-banner")).isHidden();
		assertThat((Boolean) page.evaluate("() => [...document.querySelectorAll('.task-card-details')]"
				+ ".every((card) => card.scrollHeight <= card.clientHeight)"))
			.as("nothing of a card is cut off")
			.isTrue();

		tasklist.open("Plan the Open Day");
		page.locator(".nav-tabs").getByText("Measure", new Locator.GetByTextOptions().setExact(true)).click();

		assertThat(page.locator(".mera-tab")).containsText("What others did before");
		assertThat(page.locator(".mera-tab")).containsText("Record the Open Day");
		assertThat(Barriers.in(page, ".mera-tab")).isEmpty();
		assertThat(Barriers.in(page, ".mera-task-card")).isEmpty();
		amina.photograph("measure");
		assertFiles(page, page.locator(".mera-tab"), "Programme of the Open Day");

		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Finished")).click();

		assertThat(page.locator(".mera-table")).containsText("Record the workshop: Trnava");
		assertThat(Barriers.in(page, ".mera")).isEmpty();
		amina.photograph("finished");
	}

	@Test
	void managerBeginsWithWhatIsToBeDecided(Visitors visitors) {
		Visitor fikret = visitors.person("fikret");
		Tasklist tasklist = fikret.atTasklist("fikret");

		assertThat(tasklist.tasks("Decide on the overdue step")).hasCount(1);
		tasklist.open("Decide on the overdue step").claim();

		assertThat(tasklist.form()).containsText("Re-planned before");
		tasklist.choose("Press on").fill("Reason", "The schools have agreed on a day next week.");
		assertThat(isHeldBack(fikret.page(), tasklist.form().getByLabel("Press on").first())).isTrue();
		fikret.photograph("to decide");
	}

	/** Whether Enter in a field is kept from completing the task. */
	private static boolean isHeldBack(Page page, Locator field) {
		page.evaluate("() => window.addEventListener('keydown', (key) => { window.heldBack = key.defaultPrevented; })");
		field.press("Enter");
		return (Boolean) page.evaluate("() => window.heldBack");
	}

	@Test
	void administratorKeepsTheVendorsBanner(Visitors visitors) {
		Visitor vuk = visitors.person("vuk");
		vuk.atCockpit("vuk");

		assertThat(vuk.page().locator(".ce-eol-banner")).isVisible();
		vuk.photograph("banner");
	}

}
