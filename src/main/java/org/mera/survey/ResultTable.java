package org.mera.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mera.survey.SurveyResults.ChoiceResult;
import org.mera.survey.SurveyResults.QuestionResult;
import org.mera.survey.SurveyResults.Words;

/**
 * Adds up the batches of a survey, each channel by itself: who counted the paper slips
 * knows their numbers, and must not learn the online ones from a total.
 */
final class ResultTable {

	private final Survey survey;

	private final List<AnswerBatch> batches;

	ResultTable(Survey survey, List<AnswerBatch> batches) {
		this.survey = survey;
		this.batches = batches;
	}

	/**
	 * The results.
	 * @param words the answers in free text to be shown with each question
	 */
	SurveyResults with(List<List<Words>> words) {
		List<Question> questions = this.survey.questions();
		return new SurveyResults(this.survey.openedAt(), this.survey.closedAt(), this.survey.reviewedOn(),
				SmallGroups.shown(slips(Channel.PAPER)), SmallGroups.shown(slips(Channel.ONLINE)),
				IntStream.range(0, questions.size())
					.mapToObj((number) -> result(questions.get(number), number, words.get(number)))
					.toList());
	}

	/** Whether so few have answered that none of their words can be shown. */
	boolean isSmall() {
		return slips(Channel.PAPER) + slips(Channel.ONLINE) < SmallGroups.SMALLEST;
	}

	private QuestionResult result(Question question, int number, List<Words> words) {
		List<@Nullable Integer> paper = column(Channel.PAPER, number, question);
		List<@Nullable Integer> online = column(Channel.ONLINE, number, question);
		List<ChoiceResult> choices = IntStream.range(0, question.choices().size())
			.mapToObj(
					(choice) -> new ChoiceResult(question.choices().get(choice), paper.get(choice), online.get(choice)))
			.toList();
		return new QuestionResult(question.text(), choices, words);
	}

	/** Who left the question out belongs to the column too, since all are counted. */
	private List<@Nullable Integer> column(Channel channel, int question, Question asked) {
		List<Integer> line = new ArrayList<>();
		int left = slips(channel);
		for (int choice = 0; choice < asked.choices().size(); choice++) {
			int answers = answers(channel, question, choice);
			line.add(answers);
			left -= answers;
		}
		line.add(Math.max(0, left));
		return SmallGroups.protect(line);
	}

	private int slips(Channel channel) {
		return this.batches.stream().filter((batch) -> batch.channel() == channel).mapToInt(AnswerBatch::slips).sum();
	}

	private int answers(Channel channel, int question, int choice) {
		return this.batches.stream()
			.filter((batch) -> batch.channel() == channel)
			.mapToInt((batch) -> batch.answers(question, choice))
			.sum();
	}

}
