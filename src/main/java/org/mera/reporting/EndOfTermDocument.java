package org.mera.reporting;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.Completion;

/**
 * The report that closes a plan, as everybody can download it.
 *
 * @param id the report's id, which never changes
 * @param planExecutionId the plan that was carried out
 * @param planTitle its title
 * @param city whose plan it is
 * @param from its first day
 * @param to its last day
 * @param publishedOn the day of publication
 * @param summary what the plan has achieved, in the coordinators' words
 * @param lessons what the next plan should do otherwise, or null
 * @param measures its measures in order
 */
record EndOfTermDocument(String id, String planExecutionId, String planTitle, String city, LocalDate from, LocalDate to,
		LocalDate publishedOn, String summary, @Nullable String lessons, List<Measure> measures) {

	/**
	 * What became of a measure.
	 *
	 * @param id its id
	 * @param measure its number and title
	 * @param completion how far it was carried out; null if nobody has said
	 * @param done how many of its steps were done
	 * @param steps how many it had
	 * @param closedOn when it was closed, or null
	 */
	record Measure(String id, String measure, @Nullable Completion completion, int done, int steps,
			@Nullable LocalDate closedOn) {
	}

}
