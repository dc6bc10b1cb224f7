package org.mera.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The things of a measure whose evidence the plan can ask for one by one. Implemented by
 * the module that keeps them.
 */
public interface ProofSubjects {

	/** Id of the process that has them. */
	String process();

	/** Id of the step that has them. */
	String stepId();

	/**
	 * What the plan calls one of them, for example {@code workshop}; a process about one
	 * of them carries its id as {@code workshopId}.
	 */
	String per();

	/** All of the measure's, whether or not they have to be proved already. */
	List<ProofSubject> all(String measureExecutionId);

	/**
	 * Those that must be proved before the step closes, by measure, for all measures in
	 * one query.
	 */
	Map<String, List<ProofSubject>> toProve(Collection<String> measureExecutionIds);

}
