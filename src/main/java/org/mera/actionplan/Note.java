package org.mera.actionplan;

/**
 * Says where a value of the plan comes from when the source does not state it literally.
 *
 * @param about the value's name in the plan file, for example {@code completion}
 * @param source {@code source} (the plan's text), {@code inferred} or {@code ogp}
 * @param text why the value is as it is, for the coordinator's eyes
 */
public record Note(String about, Source source, String text) {

	/** Where a value comes from. */
	public enum Source {

		/** The plan's own text, which may contradict itself. */
		SOURCE,

		/** Concluded from the plan's text. */
		INFERRED,

		/** OGP's publication of the same plan. */
		OGP

	}

}
