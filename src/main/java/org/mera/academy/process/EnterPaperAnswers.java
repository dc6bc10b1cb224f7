package org.mera.academy.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.mera.measure.Terms;
import org.mera.people.People;
import org.mera.survey.PaperAnswers;
import org.mera.survey.Question;
import org.mera.survey.Surveys;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** A pile of the survey's paper slips was counted. */
@Component
class EnterPaperAnswers extends TaskCompletion implements FormData {

	private final Surveys surveys;

	private final Terms terms;

	private final People people;

	EnterPaperAnswers(Surveys surveys, Terms terms, People people) {
		this.surveys = surveys;
		this.terms = terms;
		this.people = people;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<PaperAnswers.Count> counts = submission.rows("counts")
			.stream()
			.map((row) -> count(row.text("answer"), row.number("count")))
			.toList();
		List<PaperAnswers.Suggestion> suggestions = submission.rows("suggestions")
			.stream()
			.map((row) -> new PaperAnswers.Suggestion(Integer.parseInt(row.text("question")), row.text("text")))
			.toList();
		PaperAnswers answers = new PaperAnswers(submission.fields().optionalNumber("pile").orElse(null),
				submission.number("slips"), counts, suggestions);
		this.surveys.enter(submission.businessKey(), answers, submission.checked("anotherPile"), submission.user());
		routing.set("slipsLeft", submission.text("moreSlips").equals("yes"));
	}

	/** An answer's option names question and choice by number: {@code 0.2}. */
	private static PaperAnswers.Count count(String answer, int count) {
		String[] numbers = answer.split("\\.");
		return new PaperAnswers.Count(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), count);
	}

	@Override
	public String form() {
		return "enter-paper-answers";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<Question> questions = this.surveys.questions(context.businessKey());
		List<Option> answers = new ArrayList<>();
		List<Option> open = new ArrayList<>();
		for (int number = 0; number < questions.size(); number++) {
			Question question = questions.get(number);
			if (question.isOpen()) {
				open.add(new Option(numbered(number, question.text()), String.valueOf(number)));
			}
			for (int choice = 0; choice < question.choices().size(); choice++) {
				answers.add(new Option(numbered(number, question.choices().get(choice)), number + "." + choice));
			}
		}
		return Map.of("questions", numbered(questions), "answers", answers, "openQuestions", open, "counts",
				answers.stream().map((answer) -> Map.of("answer", answer.value(), "count", 0)).toList(), "batches",
				batches(context.businessKey()));
	}

	/**
	 * A question is too long to stand beside each of its choices: its number stands
	 * there.
	 */
	private static String numbered(int number, String text) {
		return (number + 1) + ". " + text;
	}

	private static List<Map<String, Object>> numbered(List<Question> questions) {
		return IntStream.range(0, questions.size())
			.mapToObj(
					(number) -> Map.<String, Object>of("number", number + 1, "question", questions.get(number).text()))
			.toList();
	}

	private List<Map<String, Object>> batches(String survey) {
		return this.surveys.paperBatches(survey)
			.stream()
			.map((batch) -> Map.<String, Object>of("pile", (batch.pile() != null) ? batch.pile() : "", "slips",
					batch.slips(), "enteredBy", this.people.nameOf(batch.enteredBy()), "enteredOn",
					this.terms.day(batch.enteredOn())))
			.toList();
	}

}
