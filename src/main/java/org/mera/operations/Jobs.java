package org.mera.operations;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What the engine has to do by itself. */
public interface Jobs {

	/** How it stands, in one query. */
	State state();

	/**
	 * How it stands.
	 *
	 * @param waiting jobs that are not yet due
	 * @param due jobs that are due
	 * @param failed jobs that failed for the last time; each is an incident
	 * @param untakenSince since when the oldest job that nobody has taken has been due;
	 * null if there is none
	 */
	record State(long waiting, long due, long failed, @Nullable Instant untakenSince) {
	}

}
