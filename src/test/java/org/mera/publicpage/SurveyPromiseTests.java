package org.mera.publicpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mera.survey.Question;
import org.mera.survey.Surveys;
import org.mera.test.Database;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the survey to what it promises to those who answer. */
@HttpTest
@TestPropertySource(properties = "server.forward-headers-strategy=native")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class SurveyPromiseTests {

	private static final List<String> TELLTALES = List.of("203.0.113.77", "203.0.113", "TelltaleBrowser",
			"telltale-cookie", "telltale.example", "tt-TT", "telltale-device", "telltale-query");

	@LocalServerPort
	private int port;

	@Autowired
	private Surveys surveys;

	@Autowired
	private FloodGate flood;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationContext application;

	@Test
	void neitherDatabaseNorLogsHoldAnythingOfARespondentButTheAnswers(CapturedOutput output) {
		this.surveys.open("promise", questions());
		String before = output.getAll();

		List<Logger> loggers = Stream
			.of("org.mera", "org.springframework.web", "org.springframework.boot", "io.github.bucket4j")
			.map((name) -> (Logger) LoggerFactory.getLogger(name))
			.peek((logger) -> logger.setLevel(Level.DEBUG))
			.toList();
		try {
			for (String form : List.of("q0=1&q1=Parks", "q0=7&q1=Benches")) {
				Outside.stranger(this.port)
					.sendForm("/survey/promise?telltale-query=1", form, "X-Forwarded-For", "203.0.113.77", "User-Agent",
							"TelltaleBrowser/7", "Cookie", "JSESSIONID=telltale-cookie", "Referer",
							"https://telltale.example/", "Accept-Language", "tt-TT", "Sec-CH-UA-Model",
							"telltale-device");
			}
		}
		finally {
			loggers.forEach((logger) -> logger.setLevel(null));
		}
		String logged = output.getAll().substring(before.length());
		Map<String, List<String>> stored = Database.content(this.application);

		assertThat(stored.toString()).contains("Parks").doesNotContain("Benches").doesNotContain(TELLTALES);
		assertThat(logged).contains("/survey/promise").doesNotContain("Parks", "Benches");
		assertThat(TELLTALES).filteredOn((each) -> !each.equals("telltale-query")).noneMatch(logged::contains);
		assertThat(stored.toString() + logged).doesNotContain(this.flood.key("203.0.113.77"));
	}

	@Test
	void noColumnOfAnAnswerCanHoldATimeOfDay() {
		List<Map<String, Object>> columns = this.jdbc.queryForList(
				"""
						select table_name, column_name, data_type from information_schema.columns
						where table_name in ('ANSWER_BATCH', 'ANSWER_COUNT', 'SUGGESTION', 'PUBLISHED_WORDS', 'SURVEY_CODE')""");

		assertThat(columns).hasSizeGreaterThan(15)
			.noneMatch((column) -> column.get("DATA_TYPE").toString().startsWith("TIME"));
	}

	@Test
	void holdsBackTenThousandAnswersFromFewAddressesAndTakesEveryHonestOne() throws Exception {
		this.surveys.open("flood", questions());
		int floods = 10_000;
		int honest = 200;
		ExecutorService people = Executors.newFixedThreadPool(8);
		ThreadLocal<Outside> browser = ThreadLocal.withInitial(() -> Outside.stranger(this.port));
		List<Callable<Integer>> flood = new ArrayList<>();
		List<Callable<Integer>> others = new ArrayList<>();
		for (int each = 0; each < floods; each++) {
			String address = "198.51." + each % 4 + "." + each % 250;
			flood.add(() -> answer(browser.get(), address));
			if (each % (floods / honest) == 0) {
				String other = "10." + each / 250 + "." + each % 250 + ".7";
				others.add(() -> answer(browser.get(), other));
			}
		}

		List<Future<Integer>> floodAnswers = new ArrayList<>();
		List<Future<Integer>> honestAnswers = new ArrayList<>();
		for (int each = 0; each < floods; each++) {
			floodAnswers.add(people.submit(flood.get(each)));
			if (each % (floods / honest) == 0) {
				honestAnswers.add(people.submit(others.get(each / (floods / honest))));
			}
		}
		long taken = count(floodAnswers, 302);
		people.shutdown();

		assertThat(count(honestAnswers, 302)).isEqualTo(honest);
		assertThat(taken).isBetween(4L * 60, 4L * 60 + 200);
		assertThat(count(floodAnswers, 429)).isEqualTo(floods - taken);
		assertThat(
				this.jdbc.queryForObject("select sum(slips) from answer_batch where survey_id = 'flood'", Long.class))
			.isEqualTo(honest + taken);
	}

	private static int answer(Outside browser, String address) {
		return browser.sendForm("/survey/flood", "q0=1", "X-Forwarded-For", address).status();
	}

	private static long count(List<Future<Integer>> answers, int status) throws Exception {
		long count = 0;
		for (Future<Integer> answer : answers) {
			count += (answer.get() == status) ? 1 : 0;
		}
		return count;
	}

	private static List<Question> questions() {
		return List.of(new Question("Satisfied?", List.of("Yes", "No")), new Question("Wishes?", List.of()));
	}

}
