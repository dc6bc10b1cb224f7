package org.mera.survey;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * Answers that came in together, as counts. Nothing in it leads to a person who answered:
 * no single slip is kept, and the time only by its day.
 */
@Entity
@SuppressWarnings("NullAway.Init")
final class AnswerBatch {

	/** How often one choice of one question was given. */
	@Embeddable
	record AnswerCount(int question, int choice, int answers) {
	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String surveyId;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private int slips;

	private @Nullable Integer pile;

	private @Nullable String enteredBy;

	private LocalDate enteredOn;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "answer_count", joinColumns = @JoinColumn(name = "batch_id"))
	@Fetch(FetchMode.SUBSELECT)
	private Set<AnswerCount> counts = new LinkedHashSet<>();

	AnswerBatch() {
	}

	AnswerBatch(String surveyId, Channel channel, int slips, Set<AnswerCount> counts, @Nullable String enteredBy,
			LocalDate enteredOn) {
		this.surveyId = surveyId;
		this.channel = channel;
		this.slips = slips;
		this.counts.addAll(counts);
		this.enteredBy = enteredBy;
		this.enteredOn = enteredOn;
	}

	static AnswerBatch onPaper(String surveyId, PaperAnswers answers, String enteredBy, LocalDate enteredOn) {
		AnswerBatch batch = new AnswerBatch(surveyId, Channel.PAPER, answers.slips(), counts(answers.counts()),
				enteredBy, enteredOn);
		batch.pile = answers.pile();
		return batch;
	}

	/**
	 * All online answers of a day become one batch, in which nobody's can be told apart.
	 */
	static AnswerBatch online(String surveyId, LocalDate day) {
		return new AnswerBatch(surveyId, Channel.ONLINE, 0, Set.of(), null, day);
	}

	/** Counts one more respondent. */
	void add(OnlineAnswers answers) {
		this.slips++;
		answers.choices().forEach((question, choice) -> {
			int before = answers(question, choice);
			this.counts.removeIf((count) -> count.question() == question && count.choice() == choice);
			this.counts.add(new AnswerCount(question, choice, before + 1));
		});
	}

	private static Set<AnswerCount> counts(List<PaperAnswers.Count> counts) {
		return counts.stream()
			.filter((count) -> count.answers() > 0)
			.map((count) -> new AnswerCount(count.question(), count.choice(), count.answers()))
			.collect(Collectors.toSet());
	}

	/** Whether the other batch has the same numbers and is thus likely the same pile. */
	boolean looksLike(AnswerBatch other) {
		return this.channel == other.channel && this.slips == other.slips && this.counts.equals(other.counts);
	}

	boolean hasNumberOf(AnswerBatch earlier) {
		return this.pile != null && this.pile.equals(earlier.pile);
	}

	int answers(int question, int choice) {
		return this.counts.stream()
			.filter((count) -> count.question() == question && count.choice() == choice)
			.mapToInt(AnswerCount::answers)
			.sum();
	}

	String surveyId() {
		return this.surveyId;
	}

	Channel channel() {
		return this.channel;
	}

	@Nullable Integer pile() {
		return this.pile;
	}

	int slips() {
		return this.slips;
	}

	@Nullable String enteredBy() {
		return this.enteredBy;
	}

	LocalDate enteredOn() {
		return this.enteredOn;
	}

}
