package org.mera.survey;

import java.security.SecureRandom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * An answer in free text. It is kept apart from the counts, so that nobody can put the
 * answers of one respondent together.
 */
@Entity
@SuppressWarnings("NullAway.Init")
final class Suggestion {

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * By chance: a number that counts up would tell in which order answers came, and
	 * which came together.
	 */
	@Id
	private Long id;

	private String surveyId;

	private int question;

	@Enumerated(EnumType.STRING)
	private Channel channel;

	private String text;

	Suggestion() {
	}

	Suggestion(String surveyId, int question, Channel channel, String text) {
		this.id = RANDOM.nextLong(Long.MAX_VALUE);
		this.surveyId = surveyId;
		this.question = question;
		this.channel = channel;
		this.text = text;
	}

	String id() {
		return this.id.toString();
	}

	int question() {
		return this.question;
	}

	String text() {
		return this.text;
	}

}
