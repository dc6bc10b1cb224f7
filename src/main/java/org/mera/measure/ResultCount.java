package org.mera.measure;

/**
 * Counts the pieces of a step's result from the facts. Implemented by the module that
 * keeps those facts.
 */
public interface ResultCount {

	/** Whether this is the one that counts for the step. */
	boolean counts(String process, String stepId);

	/** Pieces of the result achieved so far, to be held against minimum and target. */
	int achieved(String measureExecutionId, String stepId);

}
