package org.mera.publicpage;

import java.util.List;

/**
 * The steps against the quarters, ready to be drawn: places along the time are per cent
 * of the width, so that the picture fits every screen, and heights are pixels.
 *
 * @param height of the whole picture
 * @param quarters the columns
 * @param rows a step each
 * @param today where today is, negative if it lies outside
 */
record Timeline(int height, List<Column> quarters, List<Row> rows, String today) {

	/** A quarter. */
	record Column(String left, String label) {
	}

	/**
	 * A step.
	 *
	 * @param top where its words stand
	 * @param state decides its colour; its words say the same
	 * @param printedLeft where its time began as printed, empty if that never changed
	 */
	record Row(int top, String label, String state, String left, String width, String printedLeft,
			String printedWidth) {
	}

}
