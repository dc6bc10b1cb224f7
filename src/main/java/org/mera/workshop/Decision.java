package org.mera.workshop;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a proposal.
 *
 * @param approved whether it was approved
 * @param decisionReason why it was refused, or null if it was approved
 * @param decidedBy id of who decided
 * @param decidedAt when
 */
@Embeddable
public record Decision(boolean approved, @Nullable String decisionReason, String decidedBy, Instant decidedAt) {

	static Decision approval(String by, Instant at) {
		return new Decision(true, null, by, at);
	}

	static Decision refusal(String reason, String by, Instant at) {
		return new Decision(false, reason, by, at);
	}

}
