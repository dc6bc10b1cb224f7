package org.mera.workshop;

/**
 * What is wrong with a list of local communities.
 *
 * @param line the file's line, from 1
 * @param text what is wrong there
 */
record CommunityFileError(long line, String text) {

	@Override
	public String toString() {
		return "line " + this.line + ": " + this.text;
	}

}
