package org.mera.browser;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.replay.EngineTime;
import org.mera.replay.Replay;
import org.mera.replay.ReplayScript;
import org.mera.survey.OnlineAnswers;
import org.mera.survey.SurveyResults.Words;
import org.mera.survey.Surveys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Citizens with and without script, on a phone and at a desk, and what officers see of
 * their answers.
 */
@BrowserTest
@ActiveProfiles("demo")
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false", "mera.public.refresh=0s" })
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class CitizensTests {

	private static final String ENDLESS = "W".repeat(400);

	private static final String LINES = "First line\nsecond line\n\nlast line";

	/** What citizens may write, and how it is to be read in the officers' form. */
	private static final List<String> HOSTILE = List.of(
			"<script>window.harm = 1</script><img src=x onerror=\"window.harm = 2\">",
			"[click](javascript:window.harm=3) **bold** <b>bolder</b>", "{{conclusions}} {{1 + 1}} ${7*7} #{results}",
			"{{#loop suggestions}}{{this.label}}{{/loop}}", "{{", "= 1 + 1", "مرحبا \u202Eevil\u202C ok",
			"👨‍👩‍👧‍👦 𝕬 parks 🌳", ENDLESS, LINES);

	@Autowired
	private Surveys surveys;

	@Autowired
	private Replay replay;

	@Autowired
	private EngineTime time;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@ParameterizedTest
	@Order(1)
	@ValueSource(booleans = { true, false })
	void aCitizenReadsWhatBecameOfThePlanAndAnswersTheSurvey(boolean script, Visitors visitors) {
		Page page = visitors.citizen(script);

		page.navigate("/");
		link(page, "What became of the plan").click();
		assertThat(page.getByText("As of ")).isVisible();
		photograph(page, "plan");
		link(page, "Measure 2: Civic Academy").click();
		assertThat(page.getByText("Final-year pupils leave school in June.")).isVisible();
		photograph(page, "measure");

		link(page, "Answer the survey").click();
		button(page).click();
		assertThat(page.getByRole(AriaRole.ALERT)).containsText("Answer at least one question.");
		page.getByLabel("Satisfied", new Page.GetByLabelOptions().setExact(true)).check();
		page.getByRole(AriaRole.TEXTBOX).fill("Benches <b>in</b> the park");
		photograph(page, "survey");
		button(page).click();

		assertThat(page).hasURL(Pattern.compile(".*/thanks"));
		assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Thank you"))).isVisible();
	}

	@Test
	@Order(2)
	void nothingKeepsPeopleWithDisabilitiesOut(Visitors visitors) {
		Page page = visitors.citizen(true);
		page.navigate("/plan");
		List<String> pages = page.locator("main a[href^='/plan'], main a[href^='/survey'], main a[href^='/reports']")
			.all()
			.stream()
			.map((each) -> each.getAttribute("href").replaceAll("#.*", ""))
			.filter((path) -> !path.endsWith("feed"))
			.distinct()
			.toList();

		Assertions.assertThat(pages).hasSizeGreaterThan(4);
		check(page, "/plan");
		pages.forEach((path) -> check(page, path));
		String survey = pages.stream().filter((path) -> path.startsWith("/survey")).findFirst().orElseThrow();
		check(page, survey + "/poster");
		check(page, survey + "/thanks");
		check(page, "/survey/nothing");
		page.navigate(survey);
		button(page).click();
		check(page, null);
	}

	@Test
	@Order(3)
	void anOfficerPrintsSlipsWithTheirCodes(Visitors visitors) {
		this.jdbc.update("update survey set with_codes = true");
		try {
			Visitor amina = visitors.person("amina");
			amina.atTasklist("amina");
			Page page = amina.page();
			page.navigate("/survey/" + survey() + "/slips");
			check(page, null);
			page.getByLabel("How many slips").fill("5");
			page.getByRole(AriaRole.BUTTON).click();

			assertThat(page.locator(".slip")).hasCount(5);
			check(page, null);
			page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.getByRole(AriaRole.BUTTON)).not().isVisible();
			assertThat(page.locator(".slip .code").first()).isVisible();
			page.setViewportSize(794, 1123);
			page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", "slips-printed.png")));
		}
		finally {
			this.jdbc.update("update survey set with_codes = false");
		}
	}

	/** Last, since it closes the survey. */
	@Test
	@Order(4)
	void whatCitizensWriteIsReadToItsEndAndDoesNothingInTheOfficersForm(Visitors visitors) {
		String survey = survey();
		for (String words : HOSTILE) {
			this.surveys.answer(survey, new OnlineAnswers(Map.of(0, 1), Map.of(2, words)), null);
		}
		this.replay
			.player(ReplayScript.read(new ClassPathResource("browser/survey-to-review.yaml")), 0, this.clock.instant())
			.playToEnd();
		this.time.release();
		Visitor sanela = visitors.person("sanela");

		Tasklist tasklist = sanela.atTasklist("sanela").filter("My groups").open("Review the survey").claim();
		for (String words : HOSTILE) {
			Locator label = answer(tasklist, words);
			assertThat(label).isVisible();
			Assertions.assertThat(label.evaluate("each => each.scrollWidth - each.clientWidth")).as(words).isEqualTo(0);
		}
		answer(tasklist, HOSTILE.get(0)).click();
		answer(tasklist, LINES).click();
		sanela.photograph("review");
		tasklist.fill("Conclusions", HOSTILE.get(2)).complete();

		assertThat(tasklist.tasks("Review the survey")).hasCount(0);
		Assertions.assertThat(sanela.page().evaluate("window.harm")).isNull();
		Assertions.assertThat(this.surveys.published(survey).orElseThrow().questions().get(2).words())
			.extracting(Words::text)
			.containsExactlyInAnyOrder(HOSTILE.get(0), LINES);
		Page citizen = visitors.citizen(true);
		citizen.navigate("/plan");
		assertThat(citizen.locator(".news")).containsText("Open Day held");
		assertThat(citizen.locator(".news")).containsText("Survey results published");
		link(citizen, "Measure 2: Civic Academy").click();
		assertThat(citizen.locator(".quotes li")).hasCount(2);
		Assertions.assertThat(citizen.evaluate("window.harm")).isNull();
		photograph(citizen, "results");
	}

	/**
	 * The label that reads as it was written, but for what keeps it from being carried
	 * out.
	 */
	private static Locator answer(Tasklist tasklist, String words) {
		Locator labels = tasklist.form().locator(".fjs-form-field-checklist label[for]");
		labels.first().waitFor();
		List<String> texts = labels.allInnerTexts().stream().map((each) -> each.replace("\u2060", "")).toList();
		Assertions.assertThat(texts).contains(words.replaceAll("\n+", " \u21b5 "));
		return labels.nth(texts.indexOf(words.replaceAll("\n+", " \u21b5 ")));
	}

	private String survey() {
		return this.jdbc.queryForObject("select id from survey", String.class);
	}

	private static void check(Page page, @Nullable String path) {
		if (path != null) {
			page.navigate(path);
		}
		List<Rule> violations = new AxeBuilder(page)
			.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
			.analyze()
			.getViolations();
		Assertions.assertThat(violations).as(page.url()).isEmpty();
		Object overflow = page.evaluate("document.documentElement.scrollWidth - innerWidth");
		Assertions.assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
	}

	private static void photograph(Page page, String what) {
		for (int width : new int[] { 1280, 360 }) {
			page.setViewportSize(width, 800);
			page.screenshot(new ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "screenshots", "citizen-" + what + "-" + width + ".png")));
		}
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true)).first();
	}

	private static Locator button(Page page) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Send the answers"));
	}

}
