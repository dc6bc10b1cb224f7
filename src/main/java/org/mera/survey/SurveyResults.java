package org.mera.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a survey has brought so far. A group of fewer than five is null instead of a
 * number, and so is whatever would give it away.
 *
 * @param openedAt when it was opened
 * @param closedAt when it was closed, or null while it is open
 * @param reviewedOn when its results were reviewed, or null before
 * @param paper number of paper slips
 * @param online number of answers on the public page
 * @param questions the results of each question, in order
 */
public record SurveyResults(Instant openedAt, @Nullable Instant closedAt, @Nullable LocalDate reviewedOn,
		@Nullable Integer paper, @Nullable Integer online, List<QuestionResult> questions) {

	public @Nullable Integer total() {
		return sum(this.paper, this.online);
	}

	static @Nullable Integer sum(@Nullable Integer paper, @Nullable Integer online) {
		return (paper != null && online != null) ? Integer.valueOf(paper + online) : null;
	}

	/**
	 * The answers to one question.
	 *
	 * @param text what was asked
	 * @param choices the counted choices, empty for a question in free text
	 * @param words the answers in free text
	 */
	public record QuestionResult(String text, List<ChoiceResult> choices, List<Words> words) {
	}

	/**
	 * How often a choice was taken.
	 *
	 * @param text the choice
	 * @param paper on paper
	 * @param online online
	 */
	public record ChoiceResult(String text, @Nullable Integer paper, @Nullable Integer online) {

		public @Nullable Integer total() {
			return sum(this.paper, this.online);
		}

	}

	/**
	 * An answer in free text.
	 *
	 * @param id names it among the survey's; it tells nothing of when or by whom it was
	 * given
	 * @param text the words
	 */
	public record Words(String id, String text) {
	}

}
