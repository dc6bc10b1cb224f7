package org.mera.evidence;

import java.util.Locale;

/** Says sizes as people read them. */
final class Sizes {

	private static final long KB = 1024;

	private static final long MB = KB * KB;

	private Sizes() {
	}

	static String readable(long bytes) {
		if (bytes < KB) {
			return bytes + " B";
		}
		return (bytes < MB) ? String.format(Locale.ENGLISH, "%d KB", bytes / KB)
				: String.format(Locale.ENGLISH, "%.1f MB", (double) bytes / MB).replace(".0 ", " ");
	}

}
