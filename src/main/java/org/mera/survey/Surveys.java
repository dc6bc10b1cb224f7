package org.mera.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.mera.survey.SurveyResults.ChoiceResult;
import org.mera.survey.SurveyResults.QuestionResult;
import org.mera.people.People;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The surveys, each named by the id of the measure's execution that it belongs to. */
@Service
@Transactional
public class Surveys {

	private final SurveyRepository surveys;

	private final AnswerBatchRepository batches;

	private final SuggestionRepository suggestions;

	private final Clock clock;

	private final People people;

	Surveys(SurveyRepository surveys, AnswerBatchRepository batches, SuggestionRepository suggestions, Clock clock,
			People people) {
		this.surveys = surveys;
		this.batches = batches;
		this.suggestions = suggestions;
		this.clock = clock;
		this.people = people;
	}

	/**
	 * Opens a survey. One that has been opened before keeps its questions and answers.
	 */
	public void open(String surveyId, List<Question> questions) {
		if (this.surveys.findById(surveyId).isEmpty()) {
			this.surveys.save(new Survey(surveyId, questions, this.clock.instant()));
		}
	}

	/** Closes a survey if it is open. */
	public void close(String surveyId) {
		this.surveys.findById(surveyId).ifPresent((survey) -> survey.close(this.clock.instant()));
	}

	public boolean isOpen(String surveyId) {
		return this.surveys.findById(surveyId).filter(Survey::isOpen).isPresent();
	}

	/** The survey's questions in order; empty if it was never opened. */
	public List<Question> questions(String surveyId) {
		return this.surveys.findById(surveyId).map(Survey::questions).orElse(List.of());
	}

	/**
	 * Enters a pile of paper slips. A pile without slips leaves no trace.
	 * @param confirmedAsAnother whether the officer has said that it is another pile
	 * although its numbers are those of one entered before
	 * @throws org.mera.workflow.RuleViolation if the survey is closed, the numbers cannot
	 * be right, or the pile seems to have been entered before
	 */
	public void enter(String surveyId, PaperAnswers answers, boolean confirmedAsAnother, String by) {
		get(surveyId).check(answers);
		if (answers.slips() == 0) {
			return;
		}
		AnswerBatch batch = AnswerBatch.onPaper(surveyId, answers, by, LocalDate.now(this.clock));
		this.batches.findBySurveyIdOrderById(surveyId)
			.stream()
			.filter((earlier) -> earlier.looksLike(batch) && !confirmedAsAnother)
			.findFirst()
			.ifPresent((earlier) -> new Rules()
				.require(false, "anotherPile", "survey.entered-before",
						this.people.nameOf(String.valueOf(earlier.enteredBy())), earlier.enteredOn())
				.verify());
		this.batches.save(batch);
		answers.suggestions()
			.forEach((each) -> this.suggestions
				.save(new Suggestion(surveyId, each.question(), Channel.PAPER, each.text())));
	}

	/** The piles entered so far. */
	public List<PaperBatch> paperBatches(String surveyId) {
		return this.batches.findBySurveyIdOrderById(surveyId)
			.stream()
			.filter((batch) -> batch.channel() == Channel.PAPER)
			.map((batch) -> new PaperBatch(batch.slips(), String.valueOf(batch.enteredBy()), batch.enteredOn()))
			.toList();
	}

	/** What the survey has brought, or nothing if it was never opened. */
	public Optional<SurveyResults> results(String surveyId) {
		return this.surveys.findById(surveyId).map(this::results);
	}

	private SurveyResults results(Survey survey) {
		List<AnswerBatch> all = this.batches.findBySurveyIdOrderById(survey.id());
		List<Suggestion> words = this.suggestions.findBySurveyIdOrderById(survey.id());
		List<Question> questions = survey.questions();
		return new SurveyResults(survey.openedAt(), survey.closedAt(), slips(all, Channel.PAPER),
				slips(all, Channel.ONLINE),
				IntStream.range(0, questions.size())
					.mapToObj((number) -> result(questions.get(number), number, all, words))
					.toList());
	}

	private static QuestionResult result(Question question, int number, List<AnswerBatch> all, List<Suggestion> words) {
		return new QuestionResult(question.text(),
				IntStream.range(0, question.choices().size())
					.mapToObj((choice) -> new ChoiceResult(question.choices().get(choice),
							answers(all, Channel.PAPER, number, choice), answers(all, Channel.ONLINE, number, choice)))
					.toList(),
				words.stream().filter((each) -> each.question() == number).map(Suggestion::text).toList());
	}

	private static int slips(List<AnswerBatch> all, Channel channel) {
		return all.stream().filter((batch) -> batch.channel() == channel).mapToInt(AnswerBatch::slips).sum();
	}

	private static int answers(List<AnswerBatch> all, Channel channel, int question, int choice) {
		return all.stream()
			.filter((batch) -> batch.channel() == channel)
			.mapToInt((batch) -> batch.answers(question, choice))
			.sum();
	}

	private Survey get(String surveyId) {
		return this.surveys.findById(surveyId)
			.orElseThrow(() -> new IllegalArgumentException("There is no survey " + surveyId));
	}

}
