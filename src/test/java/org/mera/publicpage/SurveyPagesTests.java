package org.mera.publicpage;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mera.survey.Question;
import org.mera.survey.SurveyResults.Words;
import org.mera.survey.Surveys;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.Outside.Answer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class SurveyPagesTests {

	private static final String SURVEY = "survey-of-pages";

	private static final String PAGE = "/survey/" + SURVEY;

	@LocalServerPort
	private int port;

	@Autowired
	private Surveys surveys;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void open() {
		this.surveys.open(SURVEY, List.of(new Question("Satisfied?", List.of("Yes", "No <maybe>")),
				new Question("Wishes & <b>hopes</b>?", List.of())));
	}

	@AfterEach
	void nothingIsLeft() {
		for (String rows : List.of("answer_count where batch_id in (select id from answer_batch where survey_id = ?)",
				"answer_batch where survey_id = ?", "suggestion where survey_id = ?",
				"published_words where survey_id = ?", "survey_choice where survey_id = ?",
				"survey_question where survey_id = ?", "survey where id = ?")) {
			this.jdbc.update("delete from " + rows, SURVEY);
		}
	}

	@Test
	void asksTheQuestionsThatTheSurveyHasAndEscapesThem() {
		Answer page = stranger().get(PAGE, "text/html");

		assertThat(page.status()).isEqualTo(200);
		assertThat(page.body())
			.contains("<legend>Satisfied?</legend>", "No &lt;maybe&gt;", "Wishes &amp; &lt;b&gt;hopes&lt;/b&gt;?",
					"maxlength=\"1000\"")
			.doesNotContain("<script", "style=", "??");
	}

	@Test
	void thanksOnceTheAnswersAreStored() {
		Answer answer = stranger().sendForm(PAGE, "q0=1&q1=Parks");

		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).endsWith(PAGE + "/thanks");
		assertThat(slips()).isEqualTo(1);
		assertThat(stranger().get(PAGE + "/thanks", "text/html").body()).contains("Thank you");
	}

	@Test
	void beginsNoSessionAndSetsNoCookie() {
		for (Answer answer : List.of(stranger().get(PAGE), stranger().sendForm(PAGE, "q0=1"),
				stranger().sendForm(PAGE, "q0=9"), stranger().get(PAGE + "/thanks"),
				stranger().get(PAGE + "/poster"))) {
			assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
			assertThat(answer.header("Cache-Control")).contains("no-store");
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "q0=", "q0=2", "q0=-1", "q0=x", "q0=99999999999999", "q0=%00", "q1=%00", "q1=+++", "q2=1" })
	void keepsNothingOfAnswersThatWereNotOffered(String form) {
		Answer answer = stranger().sendForm(PAGE, form);

		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body()).contains("Nothing was sent yet").doesNotContain("Exception", "??");
		assertThat(slips()).isZero();
	}

	@Test
	void aMistakeLosesNothingThatWasEnteredAndCarriesNothingOut() {
		String hostile = "\"><script>alert(1)</script>${7*7}[[${7*7}]]{{7*7}}";

		Answer answer = stranger().sendForm(PAGE, "q0=7&q1=" + Outside.encoded(hostile));

		assertThat(answer.body()).contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;${7*7}[[${7*7}]]{{7*7}}")
			.doesNotContain("<script", "49");
	}

	@Test
	void takesAsManyCharactersAsItSaysAndNoMore() {
		String longest = "ž".repeat(999) + "\r\n";

		assertThat(stranger().sendForm(PAGE, "q1=" + Outside.encoded(longest + "ž")).status()).isEqualTo(400);
		assertThat(stranger().sendForm(PAGE, "q1=" + Outside.encoded(longest)).status()).isEqualTo(302);
		assertThat(stranger().sendForm(PAGE, "q1=" + "x".repeat(100_000)).status()).isIn(400, 413);
		assertThat(slips()).isEqualTo(1);
	}

	@Test
	void takesNothingButAForm() {
		assertThat(stranger().post(PAGE, "{\"q0\": 1}").status()).isEqualTo(415);
		assertThat(stranger().ask("PUT", PAGE, null, "*/*").status()).isEqualTo(405);
		assertThat(stranger().sendForm(PAGE + "/thanks", "q0=1").status()).isIn(404, 405);
		assertThat(stranger().sendForm(PAGE + "/slips", "number=3").status()).isNotEqualTo(200);
		assertThat(slips()).isZero();
	}

	@Test
	void aClosedSurveySaysSo() {
		this.surveys.close(SURVEY);

		assertThat(stranger().get(PAGE, "text/html").status()).isEqualTo(410);
		Answer answer = stranger().sendForm(PAGE, "q0=1");

		assertThat(answer.status()).isEqualTo(410);
		assertThat(answer.body()).contains("This survey is closed");
		assertThat(slips()).isZero();
	}

	@Test
	void aSurveyThatWasGivenUpSaysWhy() {
		this.surveys.giveUp(SURVEY, "The measure was stopped: no <money>.");

		Answer answer = stranger().sendForm(PAGE, "q0=1");

		assertThat(answer.status()).isEqualTo(410);
		assertThat(answer.body()).contains("This survey is closed", "The measure was stopped: no &lt;money&gt;.")
			.contains("will not be published")
			.doesNotContain("once they have been reviewed", "??");
		assertThat(slips()).isZero();
	}

	@Test
	void anUnknownSurveySaysSo() {
		for (String path : List.of("/survey/nothing", "/survey/nothing/poster", "/survey/%3Cscript%3E")) {
			Answer answer = stranger().get(path, "text/html");

			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.body()).contains("There is no such survey").doesNotContain("<script");
		}
		assertThat(stranger().sendForm("/survey/nothing", "q0=1").status()).isEqualTo(404);
	}

	@Test
	void thePosterShowsTheAddressAndItsCode() {
		assertThat(stranger().get(PAGE + "/poster", "text/html").body()).contains(PAGE + "</a>", "<svg", "QR code");
	}

	@Test
	void wordsAreShownOnlyAfterTheReview() {
		for (int answer = 0; answer < 5; answer++) {
			stranger().sendForm(PAGE, "q1=Parks");
		}
		this.surveys.close(SURVEY);
		assertThat(this.surveys.published(SURVEY)).isEmpty();

		this.surveys.review(SURVEY, List.of());

		assertThat(this.surveys.published(SURVEY).orElseThrow().questions().get(1).words()).isEmpty();
		assertThat(this.surveys.results(SURVEY).orElseThrow().questions().get(1).words()).extracting(Words::text)
			.containsOnly("Parks");
	}

	private int slips() {
		Integer slips = this.jdbc.queryForObject("select coalesce(sum(slips), 0) from answer_batch where survey_id = ?",
				Integer.class, SURVEY);
		return (slips != null) ? slips : 0;
	}

	private Outside stranger() {
		return Outside.stranger(this.port);
	}

}
