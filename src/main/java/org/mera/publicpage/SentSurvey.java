package org.mera.publicpage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.mera.survey.OnlineAnswers;
import org.mera.survey.Question;
import org.mera.survey.SurveySheet;
import org.mera.workflow.PlainText;

/**
 * The survey's form as it was sent, to be read and to be shown again.
 *
 * @param values by field: {@code q0} for the first question, {@code code}
 */
record SentSurvey(Map<String, String> values) {

	static final SentSurvey EMPTY = new SentSurvey(Map.of());

	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

	/** Browsers send lines apart by two characters, and count one. */
	static SentSurvey of(Map<String, String[]> parameters) {
		Map<String, String> values = new HashMap<>();
		parameters.forEach((name, each) -> values.put(name, PlainText.of(each[0].replaceAll("\\R", "\n"))));
		return new SentSurvey(values);
	}

	public String value(String field) {
		return this.values.getOrDefault(field, "");
	}

	/** What is no choice at all becomes one that the survey does not offer. */
	OnlineAnswers answers(SurveySheet sheet) {
		Map<Integer, Integer> choices = new HashMap<>();
		Map<Integer, String> words = new HashMap<>();
		List<Question> questions = sheet.questions();
		for (int number = 0; number < questions.size(); number++) {
			String value = value("q" + number);
			if (questions.get(number).isOpen()) {
				words.put(number, value);
			}
			else if (!value.isEmpty()) {
				choices.put(number, NUMBER.matcher(value).matches() ? Integer.parseInt(value) : -1);
			}
		}
		return new OnlineAnswers(choices, words);
	}

}
