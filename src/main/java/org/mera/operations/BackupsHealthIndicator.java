package org.mera.operations;

import java.time.Clock;
import java.time.Instant;

import org.mera.database.BackupState;
import org.mera.database.BackupWatch;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health.Builder;
import org.springframework.stereotype.Component;

/**
 * Mera is unwell when it is to make backups by itself and the newest is older than a day
 * and a half. After the start there is time to make one.
 */
@Component
class BackupsHealthIndicator extends AbstractHealthIndicator {

	private final BackupWatch backups;

	private final Clock clock;

	private final Instant started;

	BackupsHealthIndicator(BackupWatch backups, Clock clock) {
		this.backups = backups;
		this.clock = clock;
		this.started = clock.instant();
	}

	@Override
	protected void doHealthCheck(Builder health) {
		BackupState state = this.backups.state();
		Instant now = this.clock.instant();
		boolean hadTime = state.failed() != null || new BackupState(true, this.started, null, null).isTooOld(now);
		((state.isTooOld(now) && hadTime) ? health.down() : health.up()).withDetail("scheduled", state.scheduled());
		if (state.last() != null) {
			health.withDetail("last", state.last());
		}
		if (state.failed() != null) {
			health.withDetail("failed", state.failed()).withDetail("why", String.valueOf(state.why()));
		}
	}

}
