package org.mera.operations;

import java.time.Clock;
import java.time.Instant;

import org.mera.database.BackupState;
import org.mera.database.BackupWatch;
import org.mera.notification.IncidentHappened;
import org.mera.workflow.MorningLook;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Knows whether the backups that Mera is to make by itself fail to appear: the newest is
 * older than a day and a half, whether the last attempt failed, hangs or was not made.
 * After the start there is time to make one. Administrators are told every working
 * morning, until there is one.
 */
@Component
class MissingBackup implements MorningLook {

	private final BackupWatch backups;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Instant started;

	MissingBackup(BackupWatch backups, Administrators administrators, ApplicationEventPublisher events, Clock clock) {
		this.backups = backups;
		this.administrators = administrators;
		this.events = events;
		this.clock = clock;
		this.started = clock.instant();
	}

	boolean isMissing(BackupState state) {
		Instant now = this.clock.instant();
		boolean hadTime = state.failed() != null || new BackupState(true, this.started, null, null).isTooOld(now);
		return state.isTooOld(now) && hadTime;
	}

	@Override
	public String name() {
		return "missing-backup";
	}

	@Override
	public void look() {
		if (isMissing(this.backups.state())) {
			this.events.publishEvent(new IncidentHappened(this.administrators.group()));
		}
	}

}
