package org.mera.survey;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One pile of paper slips, counted.
 *
 * @param pile the number on the pile's cover, if it has one
 * @param slips how many slips the pile has
 * @param counts how often each answer was ticked; an answer that is missing was not
 * @param suggestions what was written in free text
 */
public record PaperAnswers(@Nullable Integer pile, int slips, List<Count> counts, List<Suggestion> suggestions) {

	/** A pile without a number. */
	public PaperAnswers(int slips, List<Count> counts, List<Suggestion> suggestions) {
		this(null, slips, counts, suggestions);
	}

	public PaperAnswers {
		counts = List.copyOf(counts);
		suggestions = List.copyOf(suggestions);
	}

	/** How many slips answer the question, by a tick or in words. */
	int given(int question) {
		int ticked = this.counts.stream()
			.filter((count) -> count.question() == question)
			.mapToInt(Count::answers)
			.sum();
		return ticked + (int) this.suggestions.stream().filter((each) -> each.question() == question).count();
	}

	boolean isEmpty() {
		return this.suggestions.isEmpty() && this.counts.stream().allMatch((count) -> count.answers() == 0);
	}

	/**
	 * How often one answer was given.
	 *
	 * @param question the question, counted from 0
	 * @param choice the choice, counted from 0
	 * @param answers how many slips have it ticked
	 */
	public record Count(int question, int choice, int answers) {

		boolean isSameAnswer(Count other) {
			return this.question == other.question && this.choice == other.choice;
		}

	}

	/**
	 * Something written in free text.
	 *
	 * @param question the question, counted from 0
	 * @param text the words
	 */
	public record Suggestion(int question, String text) {
	}

}
