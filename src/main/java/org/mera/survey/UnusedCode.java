package org.mera.survey;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The hash of a code that has been handed out and not been used. */
@Entity
@Table(name = "survey_code")
@SuppressWarnings("NullAway.Init")
final class UnusedCode {

	@Embeddable
	record Key(String surveyId, String hash) {
	}

	@EmbeddedId
	private Key key;

	UnusedCode() {
	}

	UnusedCode(String surveyId, String hash) {
		this.key = new Key(surveyId, hash);
	}

}
