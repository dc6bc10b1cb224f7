package org.mera.notification;

import java.time.LocalDate;
import java.util.List;

/** The groups that have something to do soon and nobody there to do it. */
public interface EmptyGroups {

	/** Their days without anybody, as far as one looks ahead. */
	List<EmptyGroup> soon();

	/**
	 * A group without anybody.
	 *
	 * @param id the group
	 * @param name what people call it
	 * @param from the first working day on which nobody of it is there
	 * @param to the last one, or the last that is looked at
	 */
	record EmptyGroup(String id, String name, LocalDate from, LocalDate to) {
	}

}
