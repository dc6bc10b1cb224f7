package org.mera.evidence;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamSource;

/**
 * A file that somebody offers as evidence.
 *
 * @param kind id of the kind of evidence
 * @param subject id of what it is about, such as a workshop; null if it is about the step
 * @param title what it shows; blank to take the file's name
 * @param fileName as given
 * @param isPublic whether citizens may see it
 * @param content read once
 */
public record Offer(String kind, @Nullable String subject, String title, String fileName, boolean isPublic,
		InputStreamSource content) {

	/** The same file, about this. */
	Offer about(@Nullable String subject) {
		return new Offer(this.kind, subject, this.title, this.fileName, this.isPublic, this.content);
	}
}
