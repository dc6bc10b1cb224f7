package org.mera.database;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

/**
 * Makes a backup every day at the same time of day. Who switches the server off at night
 * gets it soon after the start: only a backup that is made is one.
 */
class NightlyBackup implements Runnable, Trigger {

	private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

	/** Whoever starts Mera shall not have to wait for it. */
	private static final Duration AFTER_THE_START = Duration.ofMinutes(5);

	private final Backups backups;

	private final BackupWatch watch;

	private final LocalTime at;

	private final ZoneId zone;

	NightlyBackup(Backups backups, BackupWatch watch, LocalTime at, ZoneId zone) {
		this.backups = backups;
		this.watch = watch;
		this.at = at;
		this.zone = zone;
	}

	@Override
	public void run() {
		try {
			this.backups.make();
		}
		catch (RuntimeException ex) {
			String why = (ex instanceof DatabaseProblem problem) ? problem.getMessage() + " " + problem.action()
					: ex.toString();
			LOG.error("No backup today. {}", why);
			this.watch.failed(why);
		}
	}

	@Override
	public Instant nextExecution(TriggerContext context) {
		Instant now = context.getClock().instant();
		@Nullable Instant last = context.lastScheduledExecution();
		if (last == null && this.watch.state().isTooOld(now)) {
			return now.plus(AFTER_THE_START);
		}
		// A timer may be some milliseconds early; it would find the same moment again.
		return next((last != null && last.isAfter(now)) ? last : now);
	}

	private Instant next(Instant after) {
		ZonedDateTime moment = after.atZone(this.zone);
		ZonedDateTime today = moment.toLocalDate().atTime(this.at).atZone(this.zone);
		return (today.isAfter(moment) ? today : moment.toLocalDate().plusDays(1).atTime(this.at).atZone(this.zone))
			.toInstant();
	}

}
