package org.mera.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Citizens with and without script, on a phone and at a desk. */
@BrowserTest
@ActiveProfiles("demo")
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false" })
@DirtiesContext
class CitizensTests {

	@ParameterizedTest
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
		assertThat(page.getByRole(AriaRole.HEADING)).hasText("Thank you");
	}

	@Test
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
