package org.mera.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * An answer in free text. It is kept apart from the counts, so that nobody can put the
 * answers of one respondent together.
 */
@Entity
@SuppressWarnings("NullAway.Init")
class Suggestion {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String surveyId;

	private int question;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String text;

	protected Suggestion() {
	}

	Suggestion(String surveyId, int question, Channel channel, String text) {
		this.surveyId = surveyId;
		this.question = question;
		this.channel = channel;
		this.text = text;
	}

	int question() {
		return this.question;
	}

	String text() {
		return this.text;
	}

}
