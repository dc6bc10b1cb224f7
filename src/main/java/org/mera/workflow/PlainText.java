package org.mera.workflow;

import java.util.regex.Pattern;

/**
 * What people write, without what no person types: text copied from a PDF carries
 * characters that no XML, HTML or database takes.
 */
public final class PlainText {

	/**
	 * Controls but line ends and tabs, halves of characters, and what is no character.
	 */
	private static final Pattern UNTYPED = Pattern.compile("[\\p{Cc}\\p{Cs}\\x{fffe}\\x{ffff}&&[^\\n\\r\\t]]");

	private PlainText() {
	}

	/** The text without those, and without blanks around it. */
	public static String of(String text) {
		return UNTYPED.matcher(text).replaceAll("").strip();
	}

}
