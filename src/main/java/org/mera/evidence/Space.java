package org.mera.evidence;

import java.io.File;

/** The space for files on their way, in the system's folder for temporary files. */
final class Space {

	private Space() {
	}

	/**
	 * Whether a file may not fit. A file that did not is gone already and has left its
	 * space behind, so that the largest one that is taken is what counts.
	 * @param largest in bytes
	 */
	static boolean isShort(long largest) {
		return new File(System.getProperty("java.io.tmpdir")).getUsableSpace() < largest;
	}

}
