package org.mera.reporting;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** What coordinators answered when a plan was about to fall silent; kept for good. */
@Entity
@SuppressWarnings("NullAway.Init")
final class SilenceAnswer {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String planExecutionId;

	private String answer;

	private String answeredBy;

	private Instant answeredAt;

	SilenceAnswer() {
	}

	SilenceAnswer(String planExecutionId, String answer, String by, Instant at) {
		this.planExecutionId = planExecutionId;
		this.answer = answer;
		this.answeredBy = by;
		this.answeredAt = at;
	}

	@Nullable Long id() {
		return this.id;
	}

	String planExecutionId() {
		return this.planExecutionId;
	}

	String answer() {
		return this.answer;
	}

	String answeredBy() {
		return this.answeredBy;
	}

	Instant answeredAt() {
		return this.answeredAt;
	}

}
