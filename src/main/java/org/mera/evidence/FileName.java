package org.mera.evidence;

import java.text.Normalizer;

/**
 * Cleans the name under which somebody sent a file; it is kept for people, not as a path.
 */
final class FileName {

	private static final int LONGEST = 150;

	private FileName() {
	}

	/**
	 * The name alone, without directories, invisible characters, and characters that some
	 * system does not allow.
	 */
	static String clean(String given) {
		String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String visible = Normalizer.normalize(name, Normalizer.Form.NFC)
			.replaceAll("\\p{C}", "")
			.replaceAll("[:*?\"<>|]", "_")
			.strip()
			.replaceFirst("^[.\\s]+", "");
		return shortened(visible);
	}

	/** Shortened in the middle, since the end says the type. */
	private static String shortened(String name) {
		return (name.length() <= LONGEST) ? name
				: name.substring(0, LONGEST - 12) + "…" + name.substring(name.length() - 11);
	}

}
