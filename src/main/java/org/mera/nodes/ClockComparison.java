package org.mera.nodes;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Warns of a node whose clock is not the database server's. What falls due is done once
 * even so, but too early by the clock that is fast; and a node behind which others are
 * for longer than the lock time has its jobs begun a second time by them.
 */
@Component
class ClockComparison {

	private static final Logger LOG = LoggerFactory.getLogger(ClockComparison.class);

	/** Clocks that follow a time server differ by far less. */
	private static final Duration MOST = Duration.ofSeconds(5);

	private final Clock clock;

	ClockComparison(Clock clock) {
		this.clock = clock;
	}

	void compare(DataSource database) {
		OffsetDateTime there = JdbcClient.create(database)
			.sql("select current_timestamp")
			.query(OffsetDateTime.class)
			.single();
		Duration ahead = Duration.between(there.toInstant(), this.clock.instant());
		if (ahead.abs().compareTo(MOST) > 0) {
			LOG.warn("The clock of this node is {} seconds {} the database server's: have both set by a time server",
					ahead.abs().toSeconds(), ahead.isNegative() ? "behind" : "ahead of");
		}
	}

}
