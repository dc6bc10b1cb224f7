package org.mera.measure;

import java.util.Map;

import org.mera.actionplan.Step;

/**
 * Counts the evidence of steps. Implemented by the module that keeps it.
 */
public interface EvidenceCount {

	/**
	 * The evidence by id of the step, in a number of queries that does not grow with the
	 * number of steps. Steps of which nothing is asked are left out.
	 * @param steps what the plan says of each
	 */
	Map<String, Evidence> of(Map<StepExecution, Step> steps);

	/**
	 * How much evidence a step has.
	 *
	 * @param there pieces that are there, of those that are demanded
	 * @param demanded pieces without which the step does not close
	 */
	record Evidence(int there, int demanded) {
	}

}
