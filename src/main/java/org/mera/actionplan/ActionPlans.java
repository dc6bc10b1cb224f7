package org.mera.actionplan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/** The action plans that have been loaded. */
public interface ActionPlans {

	/** All plans, by id. */
	List<ActionPlan> all();

	/**
	 * The plan as printed.
	 * @throws IllegalArgumentException if there is no such plan
	 */
	ActionPlan get(String id);

	/**
	 * The plan as printed, by what it was when somebody asked for its hash: the database
	 * is asked only for a text that was never read here.
	 * @param sha256 the hash, or null if it is not known
	 * @throws IllegalArgumentException if there is no such plan
	 */
	ActionPlan get(String id, @Nullable String sha256);

	/**
	 * The SHA-256 of the plan's text in hexadecimal digits.
	 * @throws IllegalArgumentException if there is no such plan
	 */
	String sha256(String id);

	/**
	 * Loads a plan file. Loading the same file again changes nothing.
	 * @throws InvalidPlanException with all errors, if the file breaks any rule
	 */
	ActionPlan load(Resource file);

}
