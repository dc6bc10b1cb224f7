package org.mera.database;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows how the backups fare that are made by themselves. What counts is the newest file:
 * who deletes it, or restores the database, has no newer backup.
 */
@Service
public class BackupWatch {

	private static final int LONGEST = 1000;

	private final BackupProperties properties;

	private final Backups backups;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BackupWatch(BackupProperties properties, Backups backups, JdbcClient database, ApplicationEventPublisher events,
			Clock clock) {
		this.properties = properties;
		this.backups = backups;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * How they fare; one query and one look into the directory if there are to be any.
	 */
	@Transactional(readOnly = true)
	public BackupState state() {
		if (this.properties.at() == null) {
			return BackupState.UNSCHEDULED;
		}
		@Nullable Instant last = this.backups.last().orElse(null);
		Optional<BackupState> failed = this.database.sql("select failed_at, why from failed_backup")
			.query((row, number) -> new BackupState(true, last, row.getTimestamp(1).toInstant(), row.getString(2)))
			.optional();
		return failed.filter((state) -> last == null || last.isBefore(state.failed()))
			.orElseGet(() -> new BackupState(true, last, null, null));
	}

	/** Makes it known. */
	@Transactional
	public void failed(String why) {
		this.database.sql("delete from failed_backup").update();
		this.database.sql("insert into failed_backup (id, failed_at, why) values (1, ?, ?)")
			.params(Timestamp.from(this.clock.instant()), why.substring(0, Math.min(LONGEST, why.length())))
			.update();
		this.events.publishEvent(new BackupFailed(why));
	}

}
