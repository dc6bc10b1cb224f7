package org.mera.academy;

import java.time.Duration;

/**
 * A finished cut of a video.
 *
 * @param link where it can be watched, or the name of its file
 * @param length how long it is
 * @param language the language spoken
 * @param subtitled whether it has subtitles, for people who cannot hear it
 */
public record Recording(String link, Duration length, String language, boolean subtitled) {
}
