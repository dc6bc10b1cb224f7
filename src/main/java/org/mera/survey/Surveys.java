package org.mera.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.people.People;
import org.mera.survey.Survey.PublishedWords;
import org.mera.survey.SurveyResults.Words;
import org.mera.workflow.RuleViolation;
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

	private final UnusedCodeRepository codes;

	private final SurveyProperties properties;

	private final Clock clock;

	private final People people;

	Surveys(SurveyRepository surveys, AnswerBatchRepository batches, SuggestionRepository suggestions,
			UnusedCodeRepository codes, SurveyProperties properties, Clock clock, People people) {
		this.surveys = surveys;
		this.batches = batches;
		this.suggestions = suggestions;
		this.codes = codes;
		this.properties = properties;
		this.clock = clock;
		this.people = people;
	}

	/**
	 * Opens a survey. One that has been opened before keeps its questions and answers.
	 */
	public void open(String surveyId, List<Question> questions) {
		if (this.surveys.findById(surveyId).isEmpty()) {
			this.surveys.save(new Survey(surveyId, questions, this.properties.codes(), this.clock.instant()));
		}
	}

	/** Closes a survey if it is open. Codes that nobody has used are forgotten. */
	public void close(String surveyId) {
		this.surveys.lock(surveyId).ifPresent((survey) -> survey.close(this.clock.instant()));
		this.codes.burnAll(surveyId);
	}

	/**
	 * Closes a survey whose results nobody will review any more, unless they have been.
	 * @param why words for everybody
	 */
	public void giveUp(String surveyId, String why) {
		close(surveyId);
		this.surveys.findById(surveyId).ifPresent((survey) -> survey.giveUp(why));
	}

	public boolean isOpen(String surveyId) {
		return this.surveys.findById(surveyId).filter(Survey::isOpen).isPresent();
	}

	/** The survey's questions in order; empty if it was never opened. */
	public List<Question> questions(String surveyId) {
		return this.surveys.findById(surveyId).map(Survey::questions).orElse(List.of());
	}

	/** What a respondent gets to see, or nothing if the survey was never opened. */
	@Transactional(readOnly = true)
	public Optional<SurveySheet> sheet(String surveyId) {
		return this.surveys.findById(surveyId).map(Survey::sheet);
	}

	/**
	 * Takes one respondent's answers. They become part of the day's counts; each text is
	 * kept by itself. When this returns and the transaction has ended, they are stored
	 * for good.
	 * @param code the code of the respondent's slip, if the survey asks for one; it is
	 * gone afterwards
	 * @throws RuleViolation if the survey is closed, the answers are not among those
	 * offered, or the code was not handed out or has been used
	 */
	public void answer(String surveyId, OnlineAnswers answers, @Nullable String code) {
		Survey survey = this.surveys.lock(surveyId).orElseThrow(() -> new RuleViolation(null, "survey.closed-online"));
		survey.check(answers);
		if (survey.withCodes()) {
			String hash = new SurveyCode((code != null) ? code : "").hash(surveyId);
			new Rules().require(this.codes.burn(new UnusedCode.Key(surveyId, hash)) == 1, "code", "survey.wrong-code")
				.verify();
		}
		LocalDate today = LocalDate.now(this.clock);
		AnswerBatch day = this.batches.findBySurveyIdAndChannelAndEnteredOn(surveyId, Channel.ONLINE, today)
			.orElseGet(() -> this.batches.save(AnswerBatch.online(surveyId, today)));
		day.add(answers);
		answers.words()
			.forEach((question, text) -> this.suggestions
				.save(new Suggestion(surveyId, question, Channel.ONLINE, text)));
	}

	/**
	 * Hands out codes, none if the survey is closed or asks for none.
	 * @param number how many
	 * @return the codes, which nobody will ever see again
	 */
	public List<SurveyCode> handOutCodes(String surveyId, int number) {
		if (this.surveys.findById(surveyId).filter((survey) -> survey.isOpen() && survey.withCodes()).isEmpty()) {
			return List.of();
		}
		List<SurveyCode> fresh = Stream.generate(SurveyCode::random).limit(number).toList();
		fresh.forEach((code) -> this.codes.save(new UnusedCode(surveyId, code.hash(surveyId))));
		return fresh;
	}

	/**
	 * Enters a pile of paper slips. A pile without slips leaves no trace.
	 * @param confirmedAsAnother whether the officer has said that it is another pile
	 * although its numbers are those of one entered before
	 * @throws RuleViolation if the survey is closed, the numbers cannot be right, or the
	 * pile seems to have been entered before
	 */
	public void enter(String surveyId, PaperAnswers answers, boolean confirmedAsAnother, String by) {
		get(surveyId).check(answers);
		if (answers.slips() == 0) {
			return;
		}
		AnswerBatch batch = AnswerBatch.onPaper(surveyId, answers, by, LocalDate.now(this.clock));
		requireAnother(batch, confirmedAsAnother);
		this.batches.save(batch);
		answers.suggestions()
			.forEach((each) -> this.suggestions
				.save(new Suggestion(surveyId, each.question(), Channel.PAPER, each.text())));
	}

	private void requireAnother(AnswerBatch batch, boolean confirmed) {
		Rules rules = new Rules();
		for (AnswerBatch earlier : this.batches.findBySurveyIdOrderById(batch.surveyId())) {
			String by = this.people.nameOf(String.valueOf(earlier.enteredBy()));
			if (batch.hasNumberOf(earlier)) {
				rules.require(false, "pile", "survey.pile-entered", String.valueOf(batch.pile()), by,
						earlier.enteredOn());
			}
			else if (!confirmed && earlier.looksLike(batch)) {
				rules.require(false, "anotherPile", "survey.entered-before", by, earlier.enteredOn());
			}
		}
		rules.verify();
	}

	/** The piles entered so far. */
	public List<PaperBatch> paperBatches(String surveyId) {
		return this.batches.findBySurveyIdOrderById(surveyId)
			.stream()
			.filter((batch) -> batch.channel() == Channel.PAPER)
			.map((batch) -> new PaperBatch(batch.pile(), batch.slips(), String.valueOf(batch.enteredBy()),
					batch.enteredOn()))
			.toList();
	}

	/** What the survey has brought, or nothing if it was never opened. */
	public Optional<SurveyResults> results(String surveyId) {
		List<Suggestion> all = this.suggestions.findBySurveyIdOrderById(surveyId);
		return this.surveys.findById(surveyId)
			.map((survey) -> table(survey).with(byQuestion(survey,
					(number) -> all.stream()
						.filter((each) -> each.question() == number)
						.map((each) -> new Words(each.id(), each.text()))
						.toList())));
	}

	/** What may be shown to everybody; nothing before the results were reviewed. */
	@Transactional(readOnly = true)
	public Optional<SurveyResults> published(String surveyId) {
		return Optional.ofNullable(published(Set.of(surveyId)).get(surveyId));
	}

	/**
	 * What may be shown to everybody of those of these surveys that were reviewed, in a
	 * number of queries that does not grow.
	 */
	@Transactional(readOnly = true)
	public Map<String, SurveyResults> published(Collection<String> surveyIds) {
		List<Survey> reviewed = this.surveys.findByIdIn(surveyIds)
			.stream()
			.filter((survey) -> survey.reviewedOn() != null)
			.toList();
		Map<String, List<AnswerBatch>> given = this.batches
			.findBySurveyIdInOrderById(reviewed.stream().map(Survey::id).toList())
			.stream()
			.collect(Collectors.groupingBy(AnswerBatch::surveyId));
		return reviewed.stream()
			.collect(Collectors.toMap(Survey::id,
					(survey) -> shown(survey, given.getOrDefault(survey.id(), List.of()))));
	}

	private static SurveyResults shown(Survey survey, List<AnswerBatch> given) {
		return new ResultTable(survey, given).with(byQuestion(survey,
				(number) -> survey.published()
					.stream()
					.filter((each) -> each.question() == number)
					.map((each) -> new Words("", each.text()))
					.toList()));
	}

	/** Those of these surveys that can be answered now. */
	@Transactional(readOnly = true)
	public Set<String> open(Collection<String> surveyIds) {
		return this.surveys.findByIdIn(surveyIds)
			.stream()
			.filter(Survey::isOpen)
			.map(Survey::id)
			.collect(Collectors.toSet());
	}

	/**
	 * The results are reviewed, and may be shown to everybody from now on.
	 * @param fitToShow ids of the answers in free text that may be shown with them; where
	 * fewer than five people have answered, none is
	 */
	public void review(String surveyId, Collection<String> fitToShow) {
		Survey survey = get(surveyId);
		List<PublishedWords> shown = new ArrayList<>();
		if (!table(survey).isSmall()) {
			this.suggestions.findBySurveyIdOrderById(surveyId)
				.stream()
				.filter((each) -> fitToShow.contains(each.id()))
				.forEach((each) -> shown.add(new PublishedWords(each.question(), each.text())));
		}
		Collections.shuffle(shown);
		survey.review(shown, LocalDate.now(this.clock));
	}

	private ResultTable table(Survey survey) {
		return new ResultTable(survey, this.batches.findBySurveyIdOrderById(survey.id()));
	}

	private static List<List<Words>> byQuestion(Survey survey, IntFunction<List<Words>> words) {
		return IntStream.range(0, survey.questions().size()).mapToObj(words).toList();
	}

	private Survey get(String surveyId) {
		return this.surveys.findById(surveyId)
			.orElseThrow(() -> new IllegalArgumentException("There is no survey " + surveyId));
	}

}
