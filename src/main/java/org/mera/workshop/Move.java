package org.mera.workshop;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * A workshop's being put off to another day.
 *
 * @param fromDay the day for which it had been scheduled
 * @param reason why it was not held then
 * @param movedBy id of who recorded it
 * @param movedAt when that was recorded
 */
@Embeddable
public record Move(LocalDate fromDay, String reason, String movedBy, Instant movedAt) {
}
