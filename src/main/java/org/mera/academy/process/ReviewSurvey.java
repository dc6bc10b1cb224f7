package org.mera.academy.process;

import java.util.List;
import java.util.Map;

import org.mera.academy.OpenDays;
import org.mera.survey.SurveyResults;
import org.mera.survey.SurveyResults.QuestionResult;
import org.mera.survey.Surveys;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** The survey's results were reviewed. */
@Component
class ReviewSurvey extends TaskCompletion implements FormData {

	private final OpenDays openDays;

	private final Surveys surveys;

	ReviewSurvey(OpenDays openDays, Surveys surveys) {
		this.openDays = openDays;
		this.surveys = surveys;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.openDays.conclude(submission.businessKey(), submission.text("conclusions"));
	}

	@Override
	public String form() {
		return "review-survey";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		SurveyResults results = this.surveys.results(context.businessKey()).orElseThrow();
		return Map.of("paper", results.paper(), "online", results.online(), "results",
				results.questions().stream().flatMap((each) -> answers(each).stream()).toList(), "suggestions",
				results.questions().stream().flatMap((each) -> words(each).stream()).toList());
	}

	/**
	 * The question stands beside its first choice only, so that the counts can be
	 * compared.
	 */
	private static List<Map<String, Object>> answers(QuestionResult question) {
		return question.choices()
			.stream()
			.map((choice) -> Map.<String, Object>of("question",
					choice.equals(question.choices().get(0)) ? question.text() : "", "answer", choice.text(), "paper",
					choice.paper(), "online", choice.online(), "total", choice.total()))
			.toList();
	}

	private static List<Map<String, String>> words(QuestionResult question) {
		return question.suggestions()
			.stream()
			.map((text) -> Map.of("question", question.text(), "text", text))
			.toList();
	}

}
