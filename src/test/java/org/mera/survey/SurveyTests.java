package org.mera.survey;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.survey.PaperAnswers.Count;
import org.mera.survey.PaperAnswers.Suggestion;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SurveyTests {

	private static final Instant MORNING = Instant.parse("2023-10-20T08:00:00Z");

	private static final Instant EVENING = Instant.parse("2023-10-20T18:00:00Z");

	private final Survey survey = new Survey("survey",
			List.of(new Question("Satisfied?", List.of("Yes", "No")), new Question("Wishes?", List.of())), false,
			MORNING);

	@Test
	void keepsItsQuestionsInOrder() {
		assertThat(this.survey.questions()).containsExactly(new Question("Satisfied?", List.of("Yes", "No")),
				new Question("Wishes?", List.of()));
	}

	@Test
	void takesAsManyAnswersAsThereAreSlips() {
		assertThatCode(() -> this.survey.check(answers(5, new Count(0, 0, 3), new Count(0, 1, 2))))
			.doesNotThrowAnyException();
	}

	@Test
	void refusesMoreAnswersThanSlips() {
		assertRefused(answers(5, new Count(0, 0, 3), new Count(0, 1, 3)), "slips: survey.more-answers-than-slips");
		assertRefused(new PaperAnswers(1, List.of(), List.of(new Suggestion(1, "Parks"), new Suggestion(1, "Benches"))),
				"slips: survey.more-answers-than-slips");
	}

	@Test
	void refusesAnswersWithoutSlips() {
		assertRefused(new PaperAnswers(0, List.of(), List.of(new Suggestion(1, "Parks"))), "slips: survey.no-slips");
	}

	@Test
	void takesNoSlipsAtAll() {
		assertThatCode(() -> this.survey.check(answers(0, new Count(0, 0, 0)))).doesNotThrowAnyException();
	}

	@Test
	void refusesAnswersThatWereNotAsked() {
		assertRefused(answers(5, new Count(0, 2, 1)), "counts[0].answer: survey.unknown-answer");
		assertRefused(answers(5, new Count(1, 0, 1)), "counts[0].answer: survey.unknown-answer");
		assertRefused(answers(5, new Count(-1, 0, 1)), "counts[0].answer: survey.unknown-answer");
		assertRefused(new PaperAnswers(5, List.of(), List.of(new Suggestion(0, "Parks"))),
				"suggestions[0].question: survey.not-open-question");
	}

	@Test
	void refusesTheSameAnswerTwice() {
		assertRefused(answers(5, new Count(0, 1, 1), new Count(0, 1, 2)), "counts[1].answer: survey.answer-twice");
	}

	@Test
	void takesNothingOnceItIsClosed() {
		this.survey.close(EVENING);

		assertRefused(answers(5, new Count(0, 0, 3)), "survey.closed");
	}

	@Test
	void closesOnce() {
		this.survey.close(MORNING);
		this.survey.close(EVENING);

		assertThat(this.survey.isOpen()).isFalse();
		assertThat(this.survey.closedAt()).isEqualTo(MORNING);
	}

	private static PaperAnswers answers(int slips, Count... counts) {
		return new PaperAnswers(slips, List.of(counts), List.of());
	}

	private void assertRefused(PaperAnswers answers, String problem) {
		assertThatThrownBy(() -> this.survey.check(answers)).isInstanceOf(RuleViolation.class).hasMessage(problem);
	}

}
