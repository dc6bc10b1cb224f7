package org.mera.academy;

/**
 * A channel by which one of the videos went out.
 *
 * @param videoId which video
 * @param distribution channel, address and day
 */
public record VideoDistribution(String videoId, Distribution distribution) {
}
