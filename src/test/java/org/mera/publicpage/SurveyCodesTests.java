package org.mera.publicpage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.measure.PlanExecutions;
import org.mera.replay.EngineTime;
import org.mera.survey.Question;
import org.mera.survey.Surveys;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips of paper, and the one-time codes on them. */
@HttpTest
class SurveyCodesTests {

	private static final String OTHER = "survey-of-others";

	private static final Pattern CODE = Pattern.compile("<code class=\"code\">([2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4})<");

	@LocalServerPort
	private int port;

	@Autowired
	private Surveys surveys;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private People people;

	@Autowired
	private EngineTime time;

	@Autowired
	private JdbcTemplate jdbc;

	private String plan;

	private String survey;

	@BeforeEach
	void surveysAreOpenThatAskForCodes() {
		this.time.jumpTo(Instant.parse("2023-06-05T08:00:00Z"));
		this.plan = this.plans.start("novi-pazar-2022-2023", null, "coordinator").id();
		this.survey = this.plan + ".civic-academy";
		for (String each : List.of(this.survey, OTHER)) {
			this.surveys.open(each, List.of(new Question("Satisfied?", List.of("Yes", "No")),
					new Question("Wishes & <b>hopes</b>?", List.of())));
			askForCodes(each, true);
		}
	}

	@AfterEach
	void nothingIsLeft() {
		this.plans.cancel(this.plan);
		for (String each : List.of(this.survey, OTHER)) {
			for (String rows : List.of(
					"answer_count where batch_id in (select id from answer_batch where survey_id = ?)",
					"answer_batch where survey_id = ?", "survey_code where survey_id = ?",
					"survey_choice where survey_id = ?", "survey_question where survey_id = ?",
					"survey where id = ?")) {
				this.jdbc.update("delete from " + rows, each);
			}
		}
		this.time.release();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&code=", "&code=ABCD-EFGH-JKLM", "&code=%27%20or%201=1--", "&code=%00" })
	void withoutACodeThatWasHandedOutNothingIsCounted(String code) {
		this.surveys.handOutCodes(this.survey, 1);

		Answer answer = send(this.survey, "q0=1" + code);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("href=\"#code\"", "This code was not handed out, or has been used")
			.doesNotContain("??");
		assertThat(slips(this.survey)).isZero();
	}

	@Test
	void aCodeTakesOneAnswerHoweverItIsTyped() {
		String code = code(this.survey);

		assertThat(send(this.survey, "q0=1&code=+" + code.toLowerCase().replace("-", "+") + "+").status())
			.isEqualTo(302);
		assertThat(send(this.survey, "q0=1&code=" + code).status()).isEqualTo(400);
		assertThat(slips(this.survey)).isEqualTo(1);
	}

	@Test
	void aCodeCountsInItsOwnSurveyOnly() {
		String code = code(OTHER);

		assertThat(send(this.survey, "q0=1&code=" + code).status()).isEqualTo(400);
		assertThat(send(OTHER, "q0=1&code=" + code).status()).isEqualTo(302);
		assertThat(slips(this.survey)).isZero();
	}

	@Test
	void aMistakeDoesNotUseTheCodeUp() {
		String code = code(this.survey);

		assertThat(send(this.survey, "q0=9&code=" + code).body()).contains("value=\"" + code + "\"");
		assertThat(send(this.survey, "code=" + code).status()).isEqualTo(400);

		assertThat(send(this.survey, "q0=1&code=" + code).status()).isEqualTo(302);
	}

	@Test
	void ofManyWhoUseOneCodeAtOnceOneIsCounted() throws Exception {
		String form = "q0=1&code=" + code(this.survey);
		ExecutorService people = Executors.newFixedThreadPool(8);
		Callable<Integer> answer = () -> send(this.survey, form).status();

		List<Integer> answers = new ArrayList<>();
		for (Future<Integer> each : people
			.invokeAll(List.of(answer, answer, answer, answer, answer, answer, answer, answer))) {
			answers.add(each.get());
		}
		people.shutdown();

		assertThat(answers).containsOnlyOnce(302).containsOnly(302, 400);
		assertThat(slips(this.survey)).isEqualTo(1);
	}

	@Test
	void aClosedSurveyForgetsTheCodesThatNobodyUsed() {
		String code = code(this.survey);

		this.surveys.close(this.survey);

		assertThat(send(this.survey, "q0=1&code=" + code).status()).isEqualTo(410);
		assertThat(this.jdbc.queryForObject("select count(*) from survey_code where survey_id = ?", Integer.class,
				this.survey))
			.isZero();
		assertThat(officer("information-department").submit(slipsPage(), "number", "2").body())
			.contains("The survey is not open")
			.doesNotContain("class=\"slip\"");
	}

	@Test
	void anOfficerPrintsSlipsEachWithACodeOfItsOwn() {
		Outside officer = officer("information-department");
		assertThat(officer.get(slipsPage(), "text/html").body()).contains("How many slips", "printed once")
			.doesNotContain("class=\"slip\"");

		Answer printed = officer.submit(slipsPage(), "number", "3");
		List<String> codes = codes(printed);

		assertThat(printed.status()).isEqualTo(200);
		assertThat(printed.header("Cache-Control")).contains("no-store");
		assertThat(printed.body()).contains("Satisfied?", "Wishes &amp; &lt;b&gt;hopes&lt;/b&gt;?", this.survey);
		assertThat(codes).hasSize(3).doesNotHaveDuplicates();
		assertThat(codes(officer.submit(slipsPage(), "number", "1"))).hasSize(1).doesNotContainAnyElementsOf(codes);
		codes.forEach((code) -> assertThat(send(this.survey, "q0=1&code=" + code).status()).isEqualTo(302));
		assertThat(slips(this.survey)).isEqualTo(3);
	}

	@Test
	void withoutCodesTheSlipsAreThereAllTheSame() {
		askForCodes(this.survey, false);

		Answer printed = officer("information-department").submit(slipsPage(), "number", "2");

		assertThat(Pattern.compile("class=\"slip\"").matcher(printed.body()).results()).hasSize(2);
		assertThat(codes(printed)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "501", "many", "99999999999" })
	void printsNoSenselessNumberOfSlips(String number) {
		assertThat(officer("information-department").submit(slipsPage(), "number", number).status()).isEqualTo(400);
		assertThat(this.jdbc.queryForObject("select count(*) from survey_code", Integer.class)).isZero();
	}

	@Test
	void whoDoesNotSeeTheStepGetsNoSlip() {
		Outside media = officer("media");

		assertThat(media.get(slipsPage()).status()).isEqualTo(404);
		assertThat(media.submit(slipsPage(), "number", "3").status()).isEqualTo(404);
		assertThat(officer("coordinators").get("/survey/nothing/slips").status()).isEqualTo(404);
		assertThat(Outside.stranger(this.port).get(slipsPage(), "text/html").header("Location"))
			.contains("/camunda/app/tasklist");
		assertThat(this.jdbc.queryForObject("select count(*) from survey_code", Integer.class)).isZero();
	}

	private String slipsPage() {
		return "/survey/" + this.survey + "/slips";
	}

	private Outside officer(String group) {
		Outside officer = Outside.stranger(this.port);
		officer.logIn("tasklist", this.people.in(group), People.PASSWORD);
		officer.get("/my");
		return officer;
	}

	private String code(String id) {
		return this.surveys.handOutCodes(id, 1).get(0).text();
	}

	private static List<String> codes(Answer page) {
		return CODE.matcher(page.body()).results().map((MatchResult found) -> found.group(1)).toList();
	}

	private Answer send(String id, String form) {
		return Outside.stranger(this.port).sendForm("/survey/" + id, form);
	}

	private void askForCodes(String id, boolean codes) {
		this.jdbc.update("update survey set with_codes = ? where id = ?", codes, id);
	}

	private int slips(String id) {
		Integer slips = this.jdbc.queryForObject("select coalesce(sum(slips), 0) from answer_batch where survey_id = ?",
				Integer.class, id);
		return (slips != null) ? slips : 0;
	}

}
