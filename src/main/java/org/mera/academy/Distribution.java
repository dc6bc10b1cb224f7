package org.mera.academy;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * Where a video went out.
 *
 * @param channel the channel of communication
 * @param address where exactly, for example a web address or a station
 * @param publishedOn the day
 */
@Embeddable
public record Distribution(String channel, String address, LocalDate publishedOn) {
}
