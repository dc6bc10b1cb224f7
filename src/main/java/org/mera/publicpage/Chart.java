package org.mera.publicpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.survey.SurveyResults;
import org.mera.survey.SurveyResults.ChoiceResult;
import org.mera.survey.SurveyResults.QuestionResult;

/**
 * A question's answers as bars, ready to be drawn: widths are per cent, heights pixels.
 *
 * @param question the question with its numbers
 * @param height of the whole picture
 */
record Chart(QuestionResult question, int height, List<Bar> bars) {

	private static final int ROW = 62;

	/** A little room is left for the number behind the longest bar. */
	private static final double WIDEST = 88;

	static List<Chart> of(@Nullable SurveyResults results) {
		return (results == null) ? List.of() : results.questions().stream().map(Chart::of).toList();
	}

	private static Chart of(QuestionResult question) {
		int most = question.choices()
			.stream()
			.flatMap((choice) -> Stream.of(choice.paper(), choice.online()))
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
		List<Bar> bars = new ArrayList<>();
		for (ChoiceResult choice : question.choices()) {
			bars.add(new Bar(bars.size() * ROW, choice, width(choice.paper(), most), width(choice.online(), most)));
		}
		return new Chart(question, bars.size() * ROW, bars);
	}

	private static String width(@Nullable Integer people, int most) {
		return String.format(Locale.ROOT, "%.2f%%", (people == null || most == 0) ? 0 : WIDEST * people / most);
	}

	/** The two bars of a choice. */
	record Bar(int top, ChoiceResult choice, String paper, String online) {
	}

}
