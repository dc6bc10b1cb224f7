package org.mera.actionplan;

import java.util.List;

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
	 * Loads a plan file. Loading the same file again changes nothing.
	 * @throws InvalidPlanException with all errors, if the file breaks any rule
	 */
	ActionPlan load(Resource file);

}
