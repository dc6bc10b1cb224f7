package org.mera.actionplan;

/**
 * Two whole numbers between which something must lie, for example the 3 to 5 hours that a
 * workshop lasts.
 *
 * @param from the lowest, included
 * @param to the highest, included
 */
public record Range(int from, int to) {

	public Range {
		if (to < from) {
			throw new IllegalArgumentException("A range does not end (" + to + ") below its beginning (" + from + ")");
		}
	}

}
