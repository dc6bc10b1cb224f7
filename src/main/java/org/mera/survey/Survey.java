package org.mera.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Rules;

/** A survey with its questions, as they stood when it was opened. */
@Entity
@SuppressWarnings("NullAway.Init")
final class Survey {

	private enum Status {

		OPEN, CLOSED

	}

	@Embeddable
	private record Choice(int question, int choice, String text) {
	}

	/** An answer in free text that may be shown. */
	@Embeddable
	record PublishedWords(int question, String text) {
	}

	@Id
	private String id;

	@Enumerated(EnumType.STRING)
	private Status status;

	private Instant openedAt;

	private @Nullable Instant closedAt;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "survey_question", joinColumns = @JoinColumn(name = "survey_id"))
	@OrderColumn(name = "question")
	@Column(name = "text")
	private List<String> questions = new ArrayList<>();

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "survey_choice", joinColumns = @JoinColumn(name = "survey_id"))
	private Set<Choice> choices = new LinkedHashSet<>();

	private boolean withCodes;

	private @Nullable LocalDate reviewedOn;

	private @Nullable String givenUp;

	@ElementCollection
	@Fetch(FetchMode.SUBSELECT)
	@CollectionTable(name = "published_words", joinColumns = @JoinColumn(name = "survey_id"))
	@OrderColumn(name = "position")
	private List<PublishedWords> published = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	Survey() {
	}

	Survey(String id, List<Question> questions, boolean withCodes, Instant at) {
		this.id = id;
		this.status = Status.OPEN;
		this.openedAt = at;
		this.withCodes = withCodes;
		for (int number = 0; number < questions.size(); number++) {
			Question question = questions.get(number);
			this.questions.add(question.text());
			for (int choice = 0; choice < question.choices().size(); choice++) {
				this.choices.add(new Choice(number, choice, question.choices().get(choice)));
			}
		}
	}

	void close(Instant at) {
		if (isOpen()) {
			this.status = Status.CLOSED;
			this.closedAt = at;
		}
	}

	/** Says why its results will not be reviewed, unless they have been. */
	void giveUp(String why) {
		if (this.reviewedOn == null) {
			this.givenUp = why;
		}
	}

	/**
	 * Checks a batch against the survey: it is open, and no question has more answers
	 * than slips were filled in.
	 */
	void check(PaperAnswers answers) {
		Rules rules = new Rules().require(isOpen(), null, "survey.closed")
			.require(answers.slips() > 0 || answers.isEmpty(), "slips", "survey.no-slips");
		List<Question> asked = questions();
		List<PaperAnswers.Count> counts = answers.counts();
		for (int row = 0; row < counts.size(); row++) {
			PaperAnswers.Count count = counts.get(row);
			String field = "counts[" + row + "].answer";
			rules.require(isAsked(asked, count.question(), count.choice()), field, "survey.unknown-answer")
				.require(counts.subList(0, row).stream().noneMatch(count::isSameAnswer), field, "survey.answer-twice");
		}
		for (int row = 0; row < answers.suggestions().size(); row++) {
			int question = answers.suggestions().get(row).question();
			rules.require(question >= 0 && question < asked.size() && asked.get(question).isOpen(),
					"suggestions[" + row + "].question", "survey.not-open-question");
		}
		for (int number = 0; number < asked.size(); number++) {
			int given = answers.given(number);
			rules.require(answers.slips() == 0 || given <= answers.slips(), "slips", "survey.more-answers-than-slips",
					asked.get(number).text(), given, answers.slips());
		}
		rules.verify();
	}

	/** Checks what one respondent answers online; each question may be left out. */
	void check(OnlineAnswers answers) {
		List<Question> asked = questions();
		Rules rules = new Rules().require(isOpen(), null, "survey.closed-online")
			.require(!answers.isEmpty(), null, "survey.nothing-answered");
		answers.choices()
			.forEach((question, choice) -> rules.require(isAsked(asked, question, choice), "q" + question,
					"survey.unknown-answer"));
		answers.words()
			.forEach((question, text) -> rules
				.require(question >= 0 && question < asked.size() && asked.get(question).isOpen(), "q" + question,
						"survey.not-open-question")
				.require(text.length() <= OnlineAnswers.LONGEST, "q" + question, "survey.too-long",
						OnlineAnswers.LONGEST, text.length()));
		rules.verify();
	}

	/** The results are reviewed; of the words, these may be shown. */
	void review(List<PublishedWords> fitToShow, LocalDate today) {
		if (isOpen()) {
			throw new IllegalStateException("Survey " + this.id + " is open");
		}
		this.published.clear();
		this.published.addAll(fitToShow);
		this.reviewedOn = today;
	}

	private static boolean isAsked(List<Question> asked, int question, int choice) {
		return question >= 0 && question < asked.size() && choice >= 0 && choice < asked.get(question).choices().size();
	}

	boolean isOpen() {
		return this.status == Status.OPEN;
	}

	String id() {
		return this.id;
	}

	boolean withCodes() {
		return this.withCodes;
	}

	@Nullable LocalDate reviewedOn() {
		return this.reviewedOn;
	}

	List<PublishedWords> published() {
		return List.copyOf(this.published);
	}

	SurveySheet sheet() {
		return new SurveySheet(this.id, isOpen(), this.withCodes, this.reviewedOn != null, this.givenUp, questions());
	}

	Instant openedAt() {
		return this.openedAt;
	}

	@Nullable Instant closedAt() {
		return this.closedAt;
	}

	List<Question> questions() {
		return IntStream.range(0, this.questions.size())
			.mapToObj((number) -> new Question(this.questions.get(number),
					this.choices.stream()
						.filter((choice) -> choice.question() == number)
						.sorted(Comparator.comparingInt(Choice::choice))
						.map(Choice::text)
						.toList()))
			.toList();
	}

}
