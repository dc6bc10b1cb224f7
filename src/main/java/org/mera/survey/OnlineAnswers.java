package org.mera.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one respondent answers on the public page.
 *
 * @param choices the choice taken by question, both counted from 0
 * @param words the answer in free text by question
 */
public record OnlineAnswers(Map<Integer, Integer> choices, Map<Integer, String> words) {

	/** How many characters an answer in free text may have: the column's length. */
	public static final int LONGEST = 1000;

	public OnlineAnswers {
		choices = Map.copyOf(choices);
		words = new TreeMap<>(words);
		words.values().removeIf(String::isBlank);
	}

	boolean isEmpty() {
		return this.choices.isEmpty() && this.words.isEmpty();
	}

	/** The ticks, as if they stood on a slip. */
	List<PaperAnswers.Count> counts() {
		return this.choices.entrySet()
			.stream()
			.map((each) -> new PaperAnswers.Count(each.getKey(), each.getValue(), 1))
			.toList();
	}

}
