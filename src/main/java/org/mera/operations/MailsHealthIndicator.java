package org.mera.operations;

import java.time.Clock;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.mera.notification.MailRegister;
import org.mera.notification.MailState;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health.Builder;
import org.springframework.stereotype.Component;

/**
 * Mera is unwell when no mail has got through for a while although some was tried, or
 * when none of its administrators could be told of an incident: then nobody else says so.
 */
@Component
class MailsHealthIndicator extends AbstractHealthIndicator {

	private final MailRegister register;

	private final OperationsProperties properties;

	private final Clock clock;

	MailsHealthIndicator(MailRegister register, OperationsProperties properties, Clock clock) {
		this.register = register;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	protected void doHealthCheck(Builder health) {
		MailState state = this.register.state();
		Instant tooLong = this.clock.instant().minus(this.properties.mailFailingAfter());
		boolean fails = isLongAgo(state.failingSince(), tooLong) || isLongAgo(state.untoldSince(), tooLong);
		(fails ? health.down() : health.up()).withDetail("waiting", state.waiting())
			.withDetail("failing", state.failing());
		if (state.failingSince() != null) {
			health.withDetail("failingSince", state.failingSince());
		}
		if (state.incidentsFailing() > 0) {
			health.withDetail("incidentsFailing", state.incidentsFailing());
		}
		if (state.untoldSince() != null) {
			health.withDetail("incidentsUntoldSince", state.untoldSince());
		}
	}

	private static boolean isLongAgo(@Nullable Instant since, Instant tooLong) {
		return since != null && !since.isAfter(tooLong);
	}

}
