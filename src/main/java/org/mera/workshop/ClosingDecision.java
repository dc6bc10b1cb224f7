package org.mera.workshop;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/**
 * Whether to go on, decided when at least the minimum but not the target of workshops had
 * been held.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public final class ClosingDecision {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String measureExecutionId;

	private boolean more;

	private int held;

	private int target;

	private @Nullable String reason;

	private String decidedBy;

	private Instant decidedAt;

	ClosingDecision() {
	}

	ClosingDecision(String measureExecutionId, int held, int target, @Nullable String reason, String by, Instant at) {
		this.measureExecutionId = measureExecutionId;
		this.more = reason == null;
		this.held = held;
		this.target = target;
		this.reason = reason;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/** Whether more workshops were to be held; otherwise the step closed. */
	public boolean isMore() {
		return this.more;
	}

	/** Workshops held when it was decided. */
	public int held() {
		return this.held;
	}

	public int target() {
		return this.target;
	}

	/** Why the step closed below its target, or null if it went on. */
	public @Nullable String reason() {
		return this.reason;
	}

	public String decidedBy() {
		return this.decidedBy;
	}

	public Instant decidedAt() {
		return this.decidedAt;
	}

}
