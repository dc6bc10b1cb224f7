package org.mera.measure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Why a step is late or will be, in the words of who does it: those for colleagues and
 * those for citizens apart. Kept for good.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public final class DelayStatement {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String stepExecutionId;

	@Enumerated(EnumType.STRING)
	private DelayCause cause;

	private LocalDate newEstimate;

	private @Nullable String internalWords;

	private String publicSentence;

	private String statedBy;

	private Instant statedAt;

	DelayStatement() {
	}

	DelayStatement(String stepExecutionId, DelayCause cause, LocalDate newEstimate, @Nullable String internalWords,
			String publicSentence, String by, Instant at) {
		this.stepExecutionId = stepExecutionId;
		this.cause = cause;
		this.newEstimate = newEstimate;
		this.internalWords = internalWords;
		this.publicSentence = publicSentence;
		this.statedBy = by;
		this.statedAt = at;
	}

	public @Nullable Long id() {
		return this.id;
	}

	public String stepExecutionId() {
		return this.stepExecutionId;
	}

	public DelayCause cause() {
		return this.cause;
	}

	/** The day on which the step will be done, as they see it; its due date stays. */
	public LocalDate newEstimate() {
		return this.newEstimate;
	}

	/** For those who carry out the plan, never for citizens. */
	public @Nullable String internalWords() {
		return this.internalWords;
	}

	/** The internal words, or where there are none, the public sentence. */
	public String wordsForColleagues() {
		return (this.internalWords != null) ? this.internalWords : this.publicSentence;
	}

	/** For citizens. */
	public String publicSentence() {
		return this.publicSentence;
	}

	public String statedBy() {
		return this.statedBy;
	}

	public Instant statedAt() {
		return this.statedAt;
	}

}
