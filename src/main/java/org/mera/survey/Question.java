package org.mera.survey;

import java.util.Arrays;
import java.util.List;

/**
 * A question of a survey.
 *
 * @param text what is asked
 * @param choices the answers to choose one from; empty if the answer is free text
 */
public record Question(String text, List<String> choices) {

	public Question {
		choices = List.copyOf(choices);
	}

	/**
	 * Reads a question as a plan writes it: what follows the question mark are the
	 * choices, set apart by semicolons. A question without choices is answered in the
	 * respondent's own words.
	 * @param notation for example {@code How satisfied are you? Satisfied; Not satisfied}
	 */
	public static Question parse(String notation) {
		int mark = notation.indexOf('?');
		String text = (mark < 0) ? notation : notation.substring(0, mark + 1);
		String choices = (mark < 0) ? "" : notation.substring(mark + 1);
		return new Question(text.strip(),
				Arrays.stream(choices.split(";")).map(String::strip).filter((choice) -> !choice.isEmpty()).toList());
	}

	public boolean isOpen() {
		return this.choices.isEmpty();
	}

}
