package org.mera.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.mera.survey.AnswerBatch.AnswerCount;
import org.mera.survey.PaperAnswers.Count;
import org.mera.survey.SurveyResults.ChoiceResult;
import org.mera.survey.SurveyResults.QuestionResult;
import org.mera.people.People;
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
@Import(Surveys.class)
@SuppressWarnings("NullAway.Init")
class SurveysRepositoryTests {

	/** Half past midnight in Novi Pazar, still the day before in UTC. */
	private static final Instant NOW = Instant.parse("2023-10-19T22:30:00Z");

	private static final List<Question> QUESTIONS = List.of(new Question("Satisfied?", List.of("Yes", "No")),
			new Question("Wishes?", List.of()));

	private static final PaperAnswers PILE = new PaperAnswers(10, List.of(new Count(0, 0, 6), new Count(0, 1, 3)),
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
		this.batches
			.save(new AnswerBatch("survey", Channel.ONLINE, 1, Set.of(new AnswerCount(0, 1, 1)), null, today()));

		SurveyResults results = this.surveys.results("survey").orElseThrow();

		assertThat(results.paper()).isEqualTo(10);
		assertThat(results.online()).isEqualTo(1);
		assertThat(results.questions())
			.containsExactly(
					new QuestionResult("Satisfied?",
							List.of(new ChoiceResult("Yes", 6, 0), new ChoiceResult("No", 3, 1)), List.of()),
					new QuestionResult("Wishes?", List.of(), List.of("Parks")));
		assertThat(results.questions().get(0).choices().get(1).total()).isEqualTo(4);
	}

	@Test
	void keepsWhoEnteredAPileOnWhichDayOfTheCity() {
		givenAPile();

		assertThat(this.surveys.paperBatches("survey"))
			.containsExactly(new PaperBatch(10, "amra", LocalDate.of(2023, 10, 20)));
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
				() -> this.surveys.enter("survey", new PaperAnswers(11, PILE.counts(), List.of()), false, "emir"))
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
