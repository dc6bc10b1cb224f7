package org.mera.survey;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	@Test
	void readsTheChoicesBehindTheQuestionMark() {
		Question question = Question.parse("How satisfied are you? Satisfied;  Not satisfied ; ");

		assertThat(question).isEqualTo(new Question("How satisfied are you?", List.of("Satisfied", "Not satisfied")));
		assertThat(question.isOpen()).isFalse();
	}

	@Test
	void isAnsweredInWordsWithoutChoices() {
		assertThat(Question.parse("What would you improve?"))
			.isEqualTo(new Question("What would you improve?", List.of()))
			.matches(Question::isOpen);
	}

	@Test
	void takesATextWithoutQuestionMarkAsAQuestionInWords() {
		assertThat(Question.parse("Your wishes; all of them"))
			.isEqualTo(new Question("Your wishes; all of them", List.of()));
	}

}
