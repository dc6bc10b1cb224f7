package org.mera.operations;

import org.mera.database.BackupState;
import org.mera.database.BackupWatch;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health.Builder;
import org.springframework.stereotype.Component;

/** Mera is unwell when the backups that it is to make by itself fail to appear. */
@Component
class BackupsHealthIndicator extends AbstractHealthIndicator {

	private final BackupWatch backups;

	private final MissingBackup missing;

	BackupsHealthIndicator(BackupWatch backups, MissingBackup missing) {
		this.backups = backups;
		this.missing = missing;
	}

	@Override
	protected void doHealthCheck(Builder health) {
		BackupState state = this.backups.state();
		(this.missing.isMissing(state) ? health.down() : health.up()).withDetail("scheduled", state.scheduled());
		if (state.last() != null) {
			health.withDetail("last", state.last());
		}
		if (state.failed() != null) {
			health.withDetail("failed", state.failed()).withDetail("why", String.valueOf(state.why()));
		}
	}

}
