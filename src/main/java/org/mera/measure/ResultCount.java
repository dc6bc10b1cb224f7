package org.mera.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Counts the pieces of a step's result from the facts. Implemented by the module that
 * keeps those facts.
 */
public interface ResultCount {

	/** Whether this is the one that counts for the step. */
	boolean counts(String process, String stepId);

	/** Pieces of the result achieved so far, to be held against minimum and target. */
	int achieved(String measureExecutionId, String stepId);

	/**
	 * The same for many measures in one query: pieces by measure, which is left out if it
	 * has none.
	 */
	Map<String, Integer> achieved(Collection<String> measureExecutionIds, String stepId);

	/**
	 * Pieces of the result achieved up to a day's end, as far as is known now; without
	 * days, those achieved so far.
	 */
	default int achieved(String measureExecutionId, String stepId, LocalDate upTo) {
		return achieved(measureExecutionId, stepId);
	}

}
