package org.mera.actionplan;

/**
 * A group of people who carry out the plan.
 *
 * @param id the engine's group id, for example {@code information-department}
 * @param name what people call it
 * @param role what the group may do
 */
public record PlanGroup(String id, String name, Role role) {

	/** What a group does in the plan; its permissions follow from this. */
	public enum Role {

		/** Does the steps' tasks. */
		OFFICERS,

		/** Answers for the plan: starts it, watches it, reviews each quarter. */
		COORDINATORS,

		/** Receives the escalations of overdue steps and decides. */
		MANAGERS,

		/** Consents, and receives what the managers leave undecided. */
		COUNCIL

	}

}
