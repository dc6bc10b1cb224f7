package org.mera.database;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the backups fare that Mera makes by itself.
 *
 * @param scheduled whether it is to make any
 * @param last when the newest backup was made, whoever ordered it; null if there is none
 * @param failed when the last attempt failed; null if it did not, or if there is a backup
 * since
 * @param why what it failed of
 */
public record BackupState(boolean scheduled, @Nullable Instant last, @Nullable Instant failed, @Nullable String why) {

	/** A backup each day, and half a day to notice that one is missing. */
	private static final Duration LONGEST = Duration.ofHours(36);

	/** Where none is to be made. */
	static final BackupState UNSCHEDULED = new BackupState(false, null, null, null);

	/** Whether the newest backup, if there is one, is older than it ever should be. */
	public boolean isTooOld(Instant now) {
		return this.scheduled && (this.last == null || this.last.plus(LONGEST).isBefore(now));
	}

}
