package org.mera.actionplan;

import java.util.Set;

/** The processes that can carry out a measure; a plan file is checked against them. */
public interface KnownProcesses {

	/**
	 * Another one whenever the processes are other ones, so that a plan that fitted them
	 * need not be checked again.
	 */
	String edition();

	/** Ids of the processes. To find them all takes time. */
	Set<String> keys();

	default boolean isKnown(String process) {
		return keys().contains(process);
	}

	/**
	 * Ids of the steps that a process names; the measure must have exactly these.
	 * @return empty if the process takes any steps
	 */
	Set<String> stepsOf(String process);

	/**
	 * What the evidence of a process's steps can be about one by one, for example
	 * {@code workshop}.
	 */
	default Set<String> subjectsOf(String process) {
		return Set.of();
	}

}
