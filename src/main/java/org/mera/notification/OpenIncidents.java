package org.mera.notification;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What does not go on before somebody looks after it. */
public interface OpenIncidents {

	/** All that is open now, the latest first. */
	List<OpenIncident> all();

	/**
	 * Something that does not go on.
	 *
	 * @param process name of the process
	 * @param activity what of it failed
	 * @param measure title of the measure it belongs to, if it belongs to one
	 * @param step title of the step, if it belongs to one
	 * @param since by the city's clocks
	 * @param why the failure in its own words
	 * @param processInstanceId where Cockpit shows it
	 */
	record OpenIncident(String process, String activity, @Nullable String measure, @Nullable String step,
			LocalDateTime since, String why, String processInstanceId) {
	}

}
