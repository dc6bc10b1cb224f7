package org.mera.workshop;

/**
 * A local community as the selection sees it.
 *
 * @param community the community
 * @param state what it has had in this measure
 */
public record Candidate(LocalCommunity community, State state) {

	/** What a community has had in a measure. */
	public enum State {

		/** No workshop. */
		FREE,

		/** A workshop that was cancelled, so that it can be chosen again. */
		CANCELLED,

		/** A workshop that is still to be held. */
		UNDER_WAY,

		/** Its workshop. */
		HELD

	}

	/** Whether it can be chosen. */
	public boolean isAvailable() {
		return this.state == State.FREE || this.state == State.CANCELLED;
	}

}
