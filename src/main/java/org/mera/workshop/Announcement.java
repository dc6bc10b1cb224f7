package org.mera.workshop;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How citizens were told of a workshop.
 *
 * @param text the announcement
 * @param announcedOn the day on which it went out
 */
@Embeddable
public record Announcement(@Column(name = "announcement") String text, LocalDate announcedOn) {
}
