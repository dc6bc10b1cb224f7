package org.mera.notification;

import java.util.List;

/**
 * What else needs an administrator, beside the engine's incidents, told in the same mail.
 */
public interface OpenTroubles {

	/** All that there is now. */
	List<Trouble> all();

	/**
	 * Something that needs an administrator.
	 *
	 * @param headline what
	 * @param sentences what there is to say about it
	 * @param why the failure in its own words
	 */
	record Trouble(String headline, List<String> sentences, String why) {
	}

}
