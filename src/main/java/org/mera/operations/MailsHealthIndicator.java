package org.mera.operations;

import java.time.Clock;
import java.time.Instant;

import org.mera.notification.MailRegister;
import org.mera.notification.MailState;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health.Builder;
import org.springframework.stereotype.Component;

/** Mera is unwell when no mail has got through for a while although some was tried. */
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
		boolean fails = state.failingSince() != null && !state.failingSince().isAfter(tooLong);
		(fails ? health.down() : health.up()).withDetail("waiting", state.waiting())
			.withDetail("failing", state.failing());
		if (state.failingSince() != null) {
			health.withDetail("failingSince", state.failingSince());
		}
	}

}
