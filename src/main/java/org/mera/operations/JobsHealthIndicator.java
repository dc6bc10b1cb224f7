package org.mera.operations;

import java.time.Clock;
import java.time.Instant;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health.Builder;
import org.springframework.stereotype.Component;

/**
 * Mera is unwell when jobs are due and nobody does them. A job that failed does not make
 * it unwell: one thing has stopped, everything else goes on, and administrators are told.
 */
@Component
class JobsHealthIndicator extends AbstractHealthIndicator {

	private final Jobs jobs;

	private final OperationsProperties properties;

	private final Clock clock;

	JobsHealthIndicator(Jobs jobs, OperationsProperties properties, Clock clock) {
		this.jobs = jobs;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Builder health) {
		Jobs.State state = this.jobs.state();
		Instant stuck = this.clock.instant().minus(this.properties.stuckAfter());
		boolean stands = state.untakenSince() != null && !state.untakenSince().isAfter(stuck);
		(stands ? health.down() : health.up()).withDetail("due", state.due()).withDetail("failed", state.failed());
		if (state.untakenSince() != null) {
			health.withDetail("untakenSince", state.untakenSince());
		}
	}

}
