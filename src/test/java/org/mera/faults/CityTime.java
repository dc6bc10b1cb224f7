package org.mera.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The time in the city, which runs like any other time but can be put forward. It
 * outlives the nodes that it is told to.
 */
final class CityTime {

	static final ZoneId ZONE = ZoneId.of("Europe/Belgrade");

	private Duration ahead;

	private CityTime(Duration ahead) {
		this.ahead = ahead;
	}

	/** A time that is this now, in the city's words. */
	static CityTime at(String moment) {
		return new CityTime(Duration.between(Instant.now(), instant(moment)));
	}

	static Instant instant(String moment) {
		return LocalDateTime.parse(moment).atZone(ZONE).toInstant();
	}

	synchronized Instant now() {
		return Instant.now().plus(this.ahead);
	}

	synchronized Instant putForward(Duration by) {
		this.ahead = this.ahead.plus(by);
		return now();
	}

	Instant set(String moment) {
		return putForward(Duration.between(now(), instant(moment)));
	}

	LocalDateTime local() {
		return LocalDateTime.ofInstant(now(), ZONE);
	}

}
