package org.mera.replay;

import org.jspecify.annotations.Nullable;
import org.mera.evidence.Offer;

import org.springframework.core.io.ByteArrayResource;

/**
 * A piece of evidence that somebody in a replay adds: made up for the occasion, and
 * saying so itself.
 *
 * @param kind id of the kind of evidence, as the plan has it
 * @param file the file's name, which ends in {@code .pdf} or {@code .png}
 * @param title what it shows
 * @param publish whether citizens may see it
 */
public record SampleFile(String kind, String file, @Nullable String title, boolean publish) {

	/**
	 * The file, with content that is its own.
	 * @param occasion what it is attached to, for example a task's name
	 */
	public Offer offer(String occasion) {
		String name = (this.title != null) ? this.title : this.kind;
		byte[] content = this.file.endsWith(".png") ? SampleContent.picture(name + occasion)
				: SampleContent.document("SAMPLE, NOT A REAL DOCUMENT", name, occasion);
		return new Offer(this.kind, null, name + " (sample)", this.file, this.publish, new ByteArrayResource(content));
	}

}
