package org.mera.publicpage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mera.access.DemoPeople;
import org.mera.reporting.PublishedReport;
import org.mera.survey.OnlineAnswers;
import org.mera.survey.Surveys;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.Pages;
import org.mera.test.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The demonstration's plan, as citizens and programs see it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import(Statements.class)
@TestPropertySource(properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
		"camunda.bpm.job-execution.enabled=false", "mera.public.refresh=1h" })
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
class PlanPagesTests {

	private static final Pattern LINK = Pattern.compile("href=\"(/(?:plan|survey)[^\"#]*)");

	private static final String HOSTILE = "=\"'><script>alert(1)</script><img src=x onerror=alert(2)>[[${7*7}]]";

	@LocalServerPort
	private int port;

	@Autowired
	private Published published;

	@Autowired
	private PublicReader reader;

	@Autowired
	private Surveys surveys;

	@Autowired
	private DemoPeople demoPeople;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	@Order(1)
	void everyPageIsLightAndWithoutScriptOrCookie() throws IOException {
		int assets = Stream.of("/mera-colours.css", "/mera.css", "/mera.svg")
			.mapToInt((each) -> get(each).body().length())
			.sum();
		List<String> pages = pages();
		assertThat(pages).hasSizeGreaterThan(5).contains("/plan/data");

		for (String path : pages) {
			Answer page = Outside.stranger(this.port).get(path, "text/html");
			assertThat(page.status()).as(path).isEqualTo(200);
			assertThat(page.body().getBytes(StandardCharsets.UTF_8).length + assets).as(path).isLessThan(100_000);
			assertThat(page.body()).as(path).doesNotContain("<script", " style=", "??", "http-equiv");
			assertThat(page.response().headers().map()).doesNotContainKey("set-cookie");
			assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
		}
	}

	@Test
	@Order(2)
	void namesNobodyWhoWorksInTheCity() {
		List<String> names = this.demoPeople.logIns().stream().map(DemoPeople.LogIn::name).toList();
		assertThat(names).hasSizeGreaterThan(5);

		for (String path : pages()) {
			assertThat(get(path).body()).as(path).doesNotContain(names);
		}
		assertThat(get("/plan/data/steps.json").body() + get("/plan/feed").body()).doesNotContain(names)
			.doesNotContain("kept by the Department of Information");
	}

	@Test
	@Order(3)
	void whoHasThePageAlreadyIsToldSoWithoutAQuestionToTheDatabase() {
		for (String path : List.of("/plan", "/plan/feed", "/plan/data", "/plan/data/steps.csv")) {
			Answer first = get(path);
			assertThat(first.header("Cache-Control")).contains("max-age=60", "public");

			int statements = this.statements.of(() -> {
				Answer again = Outside.stranger(this.port).getUnless(path, first.header("ETag"));
				assertThat(again.status()).isEqualTo(304);
				assertThat(again.body()).isEmpty();
				return again;
			});

			assertThat(statements).as(path).isZero();
			assertThat(Outside.stranger(this.port).getUnless(path, "W/\"other\"").status()).isEqualTo(200);
		}
	}

	@Test
	@Order(4)
	void readingEverythingAnewTakesFewStatements() {
		this.published.now();

		assertThat(this.statements.of(this.reader::read)).isBetween(10, 60);
		assertThat(this.statements.of(() -> get("/plan"))).isZero();
	}

	@Test
	@Order(5)
	void thePlanPageSaysWhatIsDoneAndWhatWasReplannedWithOldAndNewDates() {
		PublishedPlan plan = this.published.now().plans().get(0);
		String page = get("/plan").body();
		String measure = get(plan.measures().get(1).address()).body();

		assertThat(page).contains("steps done", "Form the team", "As of ", "<svg", "Answer the survey")
			.contains("href=\"" + plan.measures().get(0).address() + "\"");
		assertThat(measure).contains("Final-year pupils leave school in June.", "<del>", "<ins>",
				"https://video.example.org/civic-academy-1");
		assertThat(get(plan.measures().get(0).address()).body()).contains("Postenje", "The river flooded",
				"Premises of the local community Postenje");
		assertThat(get(plan.reports().get(0).address()).body()).contains("Team and programme are there");
	}

	@Test
	@Order(6)
	void theFeedIsAtomWithStableIds() throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var feed = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(get("/plan/feed").body().getBytes(StandardCharsets.UTF_8)));

		assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
		List<String> ids = new ArrayList<>();
		for (int at = 0; at < feed.getElementsByTagName("id").getLength(); at++) {
			ids.add(feed.getElementsByTagName("id").item(at).getTextContent());
		}
		assertThat(ids).hasSizeGreaterThan(5).doesNotHaveDuplicates();
		assertThat(get("/plan/feed").header("Content-Type")).startsWith("application/atom+xml");
	}

	@Test
	@Order(7)
	void theDataSayTheSameInCsvAndJsonAndEveryFieldIsDescribed() throws IOException {
		JsonNode catalogue = new JsonMapper().readTree(get("/plan/data/catalog.jsonld").body());
		assertThat(catalogue.path("dct:license").path("@id").asText()).contains("creativecommons.org/licenses/by/4.0");
		assertThat(catalogue.path("dcat:dataset")).hasSizeGreaterThan(5);

		for (Dataset dataset : Datasets.of(this.published.now().plans())) {
			List<CSVRecord> rows = CSVFormat.RFC4180
				.parse(new StringReader(get("/plan/data/" + dataset.name() + ".csv").body()))
				.getRecords();
			JsonNode json = get("/plan/data/" + dataset.name() + ".json").json().path(dataset.name());
			assertThat(rows).as(dataset.name()).hasSize(json.size() + 1);
			assertThat(rows.get(0).toList()).isEqualTo(dataset.fields().stream().map(Dataset.Field::name).toList());
		}
		PublishedReport report = this.published.now().plans().get(0).reports().get(0);
		assertThat(get(report.address()).status()).isEqualTo(200);
		assertThat(get(report.data()).body()).contains("Form the team");
		assertThat(catalogue.toString()).contains(report.json());
	}

	@Test
	@Order(8)
	void whatIsNotPublishedIsNotThere() {
		for (String path : List.of("/plan/nothing", "/plan/nothing/at-all", "/plan/data/nothing.csv",
				"/plan/data/nothing.json", "/plan/data/survey.exe", "/plan/evidence/999999", "/plan/%3Cscript%3E",
				"/plan/evidence/decision")) {
			Answer answer = Outside.stranger(this.port).get(path, "text/html");
			assertThat(answer.status()).as(path).isEqualTo(404);
			assertThat(answer.body()).doesNotContain("<script>", "Exception");
		}
		assertThat(get("/robots.txt").body()).contains("Allow: /plan", "Disallow: /");
		assertThat(Outside.stranger(this.port).sendForm("/plan", "a=b").status()).isIn(404, 405);
	}

	/** Last, since it spoils the plan for all others. */
	@Test
	@Order(9)
	void nothingThatOfficersOrCitizensWriteIsCarriedOutAnywhere() throws Exception {
		String survey = this.published.now().plans().get(0).measures().get(1).id();
		this.jdbc.update("update open_day set conclusions = 'x', interview_summary = 'x'");
		for (int answer = 0; answer < 6; answer++) {
			this.surveys.answer(survey, new OnlineAnswers(Map.of(0, 1), Map.of(2, "Words")), null);
		}
		this.surveys.close(survey);
		this.surveys.review(survey,
				this.surveys.results(survey)
					.orElseThrow()
					.questions()
					.get(2)
					.words()
					.stream()
					.map((each) -> each.id())
					.toList());
		this.jdbc
			.update("update measure_execution set closed_at = '2030-01-01', stopped_reason = 'x' where number = 1");
		for (String field : List.of("measure_execution.title", "measure_execution.stopped_reason",
				"step_execution.title", "step_execution.verifiable_result", "deadline_change.reason",
				"workshop.scheduled_place", "workshop.held_place", "workshop.cancellation_reason",
				"local_community.name", "video.topic", "video.working_title", "video.authority", "open_day.conclusions",
				"open_day_postponement.reason", "delay_statement.public_sentence", "evidence_piece.title",
				"survey_question.text", "survey_choice.text", "published_words.text")) {
			String[] names = field.split("\\.");
			assertThat(this.jdbc
				.update("update " + names[0] + " set " + names[1] + " = ? where " + names[1] + " is not null", HOSTILE))
				.as(field)
				.isPositive();
		}
		this.jdbc.update("update video set link = 'javascript:alert(3)' where link is not null");
		Published anew = new Published(this.reader, new PublicProperties(Duration.ZERO, "", ""));
		assertThat(anew.now().plans().toString()).contains(HOSTILE);
		ReflectionTestUtils.invokeMethod(ReflectionTestUtils.getField(this.published, "editions"), "invalidateAll");

		for (String path : pages()) {
			String page = get(path).body();
			assertThat(page).as(path).doesNotContain("<script", "<img src=x", "=49", "\"javascript:");
			Pages.keep("hostile " + path, page);
		}
		assertThat(get(this.published.now().plans().get(0).measures().get(1).address()).body())
			.contains("&lt;script&gt;alert(1)", "[[${7*7}]]");
		assertThat(get(this.published.now().plans().get(0).measures().get(0).address()).body())
			.contains("Stopped on 1 January 2030; what had not been done by then will not be done. Why: =&quot;");
		theFeedIsAtomWithStableIds();
		for (Dataset dataset : Datasets.of(this.published.now().plans())) {
			String csv = get("/plan/data/" + dataset.name() + ".csv").body();
			for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(csv))) {
				assertThat(row).as(dataset.name()).noneMatch((cell) -> cell.startsWith("="));
			}
			assertThat(get("/plan/data/" + dataset.name() + ".json").header("Content-Type"))
				.isEqualTo("application/json");
		}
	}

	/** The plan's page and all that can be reached from it. */
	private List<String> pages() {
		List<String> found = new ArrayList<>(List.of("/plan"));
		for (int at = 0; at < found.size(); at++) {
			if (!found.get(at).matches(".*(feed|/evidence/.*|\\.csv|\\.json|\\.jsonld)$")) {
				Matcher links = LINK.matcher(get(found.get(at)).body());
				while (links.find()) {
					if (!found.contains(links.group(1))) {
						found.add(links.group(1));
					}
				}
			}
		}
		found.removeIf((path) -> path.matches(".*(feed|/evidence/.*|\\.csv|\\.json|\\.jsonld)$"));
		return found;
	}

	private Answer get(String path) {
		return Outside.stranger(this.port).get(path);
	}

}
