package org.mera.academy;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * A cut of a video that was sent back.
 *
 * @param reason why
 * @param refusedBy who refused it
 * @param refusedAt when
 */
@Embeddable
public record Refusal(String reason, String refusedBy, Instant refusedAt) {
}
