package org.mera.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.mera.survey.PaperAnswers.Count;
import org.mera.survey.SurveyResults.ChoiceResult;
import org.mera.survey.SurveyResults.QuestionResult;
import org.mera.people.People;
import org.mera.survey.SurveyResults.Words;
import org.mera.workflow.RuleViolation;
import org.mera.test.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@RepositoryTest
@Import({ Surveys.class, SurveyConfiguration.class })
@SuppressWarnings("NullAway.Init")
class SurveysRepositoryTests {

	/** Half past midnight in Novi Pazar, still the day before in UTC. */
	private static final Instant NOW = Instant.parse("2023-10-19T22:30:00Z");

	private static final List<Question> QUESTIONS = List.of(new Question("Satisfied?", List.of("Yes", "No")),
			new Question("Wishes?", List.of()));

	private static final PaperAnswers PILE = new PaperAnswers(12, List.of(new Count(0, 0, 7), new Count(0, 1, 5)),
			List.of(new PaperAnswers.Suggestion(1, "Parks")));

	@Autowired
	private Surveys surveys;

	@MockitoBean
	private People people;

	@Autowired
	private AnswerBatchRepository batches;

	@Autowired
	private TestEntityManager entities;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void addsUpWhatCameOnPaperAndOnline() {
		givenAPile();
		answer(6, new OnlineAnswers(Map.of(0, 1), Map.of()));
		answer(5, new OnlineAnswers(Map.of(0, 0), Map.of()));

		SurveyResults results = this.surveys.results("survey").orElseThrow();

		assertThat(results.paper()).isEqualTo(12);
		assertThat(results.online()).isEqualTo(11);
		assertThat(results.total()).isEqualTo(23);
		assertThat(results.questions().get(0)).isEqualTo(new QuestionResult("Satisfied?",
				List.of(new ChoiceResult("Yes", 7, 5), new ChoiceResult("No", 5, 6)), List.of()));
		assertThat(results.questions().get(0).choices().get(1).total()).isEqualTo(11);
		assertThat(results.questions().get(1).words()).extracting(Words::text).containsExactly("Parks");
	}

	@Test
	void hidesAChannelOfFewerThanFiveWithEverythingThatWouldGiveItAway() {
		givenAPile();
		answer(4, new OnlineAnswers(Map.of(0, 1), Map.of()));

		SurveyResults results = this.surveys.results("survey").orElseThrow();

		assertThat(results.online()).isNull();
		assertThat(results.total()).isNull();
		assertThat(results.questions().get(0).choices()).extracting(ChoiceResult::online).containsOnlyNulls();
		assertThat(results.questions().get(0).choices()).extracting(ChoiceResult::total).containsOnlyNulls();
		assertThat(results.questions().get(0).choices()).extracting(ChoiceResult::paper).containsExactly(7, 5);
	}

	@Test
	void keepsOfOnlineAnswersTheDaysCountsAndTheWordsApart() {
		this.surveys.open("survey", QUESTIONS);

		answer(2, new OnlineAnswers(Map.of(0, 1), Map.of(1, "Benches")));

		assertThat(this.jdbc.queryForList("select * from answer_batch")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("SLIPS", 2)
				.containsEntry("ENTERED_BY", null)
				.containsEntry("PILE", null));
		assertThat(this.jdbc.queryForList("select * from answer_count")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("ANSWERS", 2));
		assertThat(this.jdbc.queryForList("select text from suggestion", String.class)).containsExactly("Benches",
				"Benches");
	}

	@Test
	void refusesOnlineAnswersThatWereNotAskedAndKeepsNothingOfThem() {
		this.surveys.open("survey", QUESTIONS);

		assertRefused(new OnlineAnswers(Map.of(), Map.of()), "survey.nothing-answered");
		assertRefused(new OnlineAnswers(Map.of(0, 2), Map.of()), "q0: survey.unknown-answer");
		assertRefused(new OnlineAnswers(Map.of(), Map.of(0, "Parks")), "q0: survey.not-open-question");
		assertRefused(new OnlineAnswers(Map.of(), Map.of(1, "x".repeat(1001))), "q1: survey.too-long");
		assertThat(this.batches.findBySurveyIdOrderById("survey")).isEmpty();
	}

	@Test
	void takesNoOnlineAnswersOnceItIsClosedAndNoneOfAnUnknownSurvey() {
		this.surveys.open("survey", QUESTIONS);
		this.surveys.close("survey");

		assertRefused(new OnlineAnswers(Map.of(0, 1), Map.of()), "survey.closed-online");
		assertThatThrownBy(() -> this.surveys.answer("other", new OnlineAnswers(Map.of(0, 1), Map.of()), null))
			.hasMessage("survey.closed-online");
	}

	@Test
	void takesEachCodeOnceAndKeepsNoTraceOfIt() {
		this.entities.persist(new Survey("survey", QUESTIONS, true, NOW));
		SurveyCode code = this.surveys.handOutCodes("survey", 2).get(0);
		OnlineAnswers yes = new OnlineAnswers(Map.of(0, 0), Map.of());
		this.entities.flush();
		assertThat(this.jdbc.queryForList("select hash from survey_code", String.class)).hasSize(2)
			.noneMatch((hash) -> hash.contains(code.text()));

		this.surveys.answer("survey", yes, " " + code.text().toLowerCase(Locale.ROOT).replace("-", " "));

		assertThat(this.jdbc.queryForList("select hash from survey_code", String.class)).hasSize(1);
		assertThatThrownBy(() -> this.surveys.answer("survey", yes, code.text())).hasMessage("code: survey.wrong-code");
		assertThatThrownBy(() -> this.surveys.answer("survey", yes, null)).hasMessage("code: survey.wrong-code");
		this.surveys.close("survey");
		assertThat(this.jdbc.queryForList("select hash from survey_code", String.class)).isEmpty();
	}

	@Test
	void showsNothingBeforeTheReviewAndThenOnlyTheWordsThatWereChosen() {
		givenAPile();
		answer(1, new OnlineAnswers(Map.of(), Map.of(1, "My neighbour Hasan")));
		this.surveys.close("survey");
		assertThat(this.surveys.published("survey")).isEmpty();

		List<Words> words = this.surveys.results("survey").orElseThrow().questions().get(1).words();
		this.surveys.review("survey",
				words.stream().filter((each) -> each.text().equals("Parks")).map(Words::id).toList());
		this.entities.flush();
		this.entities.clear();

		assertThat(this.surveys.published("survey").orElseThrow().questions().get(1).words())
			.containsExactly(new Words("", "Parks"));
		assertThat(this.jdbc.queryForList("select text from published_words", String.class)).containsExactly("Parks");
	}

	@Test
	void publishesNoWordsWhereFewerThanFiveAnswered() {
		this.surveys.open("survey", QUESTIONS);
		answer(1, new OnlineAnswers(Map.of(), Map.of(1, "Parks")));
		this.surveys.close("survey");

		List<Words> words = this.surveys.results("survey").orElseThrow().questions().get(1).words();
		this.surveys.review("survey", words.stream().map(Words::id).toList());

		assertThat(this.surveys.published("survey").orElseThrow().questions().get(1).words()).isEmpty();
	}

	@Test
	void readsWhatIsPublishedOfManySurveysWithAsManyStatementsAsOfOne() {
		List<String> many = List.of("first", "second", "third");
		for (String id : many) {
			this.surveys.open(id, QUESTIONS);
			this.surveys.enter(id, PILE, false, "amra");
			this.surveys.close(id);
			this.surveys.review(id, List.of());
		}
		this.surveys.open("open", QUESTIONS);

		int ofOne = statements(() -> this.surveys.published(List.of("first")));
		int ofMany = statements(() -> this.surveys.published(many));

		assertThat(ofMany).isEqualTo(ofOne).isPositive();
		assertThat(this.surveys.published(many)).containsOnlyKeys(many);
		assertThat(this.surveys.published(many).get("third")).isEqualTo(this.surveys.published("third").orElseThrow());
		assertThat(this.surveys.open(List.of("first", "open"))).containsExactly("open");
	}

	private int statements(Supplier<Map<String, SurveyResults>> question) {
		this.entities.flush();
		this.entities.clear();
		Statistics statistics = this.entities.getEntityManager()
			.getEntityManagerFactory()
			.unwrap(SessionFactory.class)
			.getStatistics();
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		question.get();
		statistics.setStatisticsEnabled(false);
		return (int) statistics.getPrepareStatementCount();
	}

	@Test
	void refusesAPileWhoseNumberWasEntered() {
		this.surveys.open("survey", QUESTIONS);
		this.surveys.enter("survey", new PaperAnswers(3, 10, List.of(), List.of()), false, "amra");

		assertThatThrownBy(
				() -> this.surveys.enter("survey", new PaperAnswers(3, 11, List.of(), List.of()), true, "emir"))
			.hasMessage("pile: survey.pile-entered");
	}

	private void answer(int times, OnlineAnswers answers) {
		for (int time = 0; time < times; time++) {
			this.surveys.answer("survey", answers, null);
		}
		this.entities.flush();
		this.entities.clear();
	}

	private void assertRefused(OnlineAnswers answers, String problem) {
		assertThatThrownBy(() -> this.surveys.answer("survey", answers, null)).isInstanceOf(RuleViolation.class)
			.hasMessage(problem);
	}

	@Test
	void keepsWhoEnteredAPileOnWhichDayOfTheCity() {
		givenAPile();

		assertThat(this.surveys.paperBatches("survey"))
			.containsExactly(new PaperBatch(null, 12, "amra", LocalDate.of(2023, 10, 20)));
		assertThat(this.jdbc.queryForObject("select cast(entered_on as varchar) from answer_batch", String.class))
			.isEqualTo("2023-10-20");
	}

	@Test
	void noticesTheSamePileUnlessItIsConfirmedAsAnother() {
		givenAPile();

		assertThatThrownBy(() -> this.surveys.enter("survey", PILE, false, "emir")).isInstanceOf(RuleViolation.class)
			.hasMessage("anotherPile: survey.entered-before");
		this.surveys.enter("survey", PILE, true, "emir");
		assertThat(this.surveys.paperBatches("survey")).hasSize(2);
	}

	@Test
	void takesAPileWithOtherNumbersAsAnother() {
		givenAPile();

		assertThatCode(
				() -> this.surveys.enter("survey", new PaperAnswers(13, PILE.counts(), List.of()), false, "emir"))
			.doesNotThrowAnyException();
	}

	@Test
	void keepsNothingOfAPileWithoutSlips() {
		this.surveys.open("survey", QUESTIONS);

		this.surveys.enter("survey", new PaperAnswers(0, List.of(), List.of()), false, "amra");

		assertThat(this.surveys.paperBatches("survey")).isEmpty();
	}

	@Test
	void keepsItsQuestionsWhenItIsOpenedAgain() {
		givenAPile();

		this.surveys.open("survey", List.of());

		assertThat(this.surveys.questions("survey")).isEqualTo(QUESTIONS);
	}

	@Test
	void closingASurveyThatWasNeverOpenedDoesNothing() {
		this.surveys.close("survey");

		assertThat(this.surveys.isOpen("survey")).isFalse();
		assertThat(this.surveys.results("survey")).isEmpty();
		assertThat(this.surveys.questions("survey")).isEmpty();
	}

	private void givenAPile() {
		this.surveys.open("survey", QUESTIONS);
		this.surveys.enter("survey", PILE, false, "amra");
		this.entities.flush();
		this.entities.clear();
	}

	private static LocalDate today() {
		return LocalDate.of(2023, 10, 20);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Time {

		@Bean
		Clock clock() {
			return Clock.fixed(NOW, ZoneId.of("Europe/Belgrade"));
		}

	}

}
