package org.mera.academy.process;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.measure.Terms;
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

	private final Terms terms;

	ReviewSurvey(OpenDays openDays, Surveys surveys, Terms terms) {
		this.openDays = openDays;
		this.surveys = surveys;
		this.terms = terms;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.openDays.conclude(submission.businessKey(), submission.text("conclusions"));
		this.surveys.review(submission.businessKey(), submission.choices("published"));
	}

	@Override
	public String form() {
		return "review-survey";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		SurveyResults results = this.surveys.results(context.businessKey()).orElseThrow();
		List<QuestionResult> questions = results.questions();
		return Map.of("reconciled", reconciled(results, this.openDays.get(context.businessKey())), "results",
				questions.stream().flatMap((each) -> answers(each).stream()).toList(), "suggestions",
				questions.stream().flatMap((each) -> words(each).stream()).toList());
	}

	/** Counted answers held against the people who came. */
	private String reconciled(SurveyResults results, OpenDay openDay) {
		int came = openDay.pupils() + openDay.teachers();
		Integer answers = results.total();
		String said = this.terms.say("survey.reconciled", came, shown(results.paper()), shown(results.online()));
		return (answers != null && answers > came) ? said + " " + this.terms.say("survey.more-than-came") : said;
	}

	private Object shown(@Nullable Integer people) {
		return (people != null) ? people : this.terms.say("survey.hidden");
	}

	/**
	 * The question stands beside its first choice only, so that the counts can be
	 * compared.
	 */
	private List<Map<String, Object>> answers(QuestionResult question) {
		return question.choices()
			.stream()
			.map((choice) -> Map.<String, Object>of("question",
					choice.equals(question.choices().get(0)) ? question.text() : "", "answer", choice.text(), "paper",
					cell(choice.paper()), "online", cell(choice.online()), "total", cell(choice.total())))
			.toList();
	}

	private static Object cell(@Nullable Integer people) {
		return (people != null) ? people : "–";
	}

	private static List<Option> words(QuestionResult question) {
		return question.words().stream().map((each) -> new Option(each.text(), each.id())).toList();
	}

}
