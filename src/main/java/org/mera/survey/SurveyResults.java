package org.mera.survey;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a survey has brought so far.
 *
 * @param openedAt when it was opened
 * @param closedAt when it was closed, or null while it is open
 * @param paper number of paper slips
 * @param online number of answers on the public page
 * @param questions the results of each question, in order
 */
public record SurveyResults(Instant openedAt, @Nullable Instant closedAt, int paper, int online,
		List<QuestionResult> questions) {

	/**
	 * The answers to one question.
	 *
	 * @param text what was asked
	 * @param choices the counted choices, empty for a question in free text
	 * @param suggestions the answers in free text
	 */
	public record QuestionResult(String text, List<ChoiceResult> choices, List<String> suggestions) {
	}

	/**
	 * How often a choice was taken.
	 *
	 * @param text the choice
	 * @param paper on paper
	 * @param online online
	 */
	public record ChoiceResult(String text, int paper, int online) {

		public int total() {
			return this.paper + this.online;
		}

	}

}
