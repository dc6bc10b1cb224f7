package org.mera.access;

import java.time.Duration;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogInBrakeTests {

	private long now;

	private final LogInBrake brake = new LogInBrake(new LogInProperties(3, Duration.ofSeconds(30), 1), new TimeMeter() {

		@Override
		public long currentTimeNanos() {
			return LogInBrakeTests.this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}

	});

	@Test
	void aNetworkWaitsAfterTooManyWrongPasswordsAndOthersDoNot() {
		for (int guess = 0; guess < 3; guess++) {
			assertThat(this.brake.waitingTime("198.51.100.7")).isZero();
			this.brake.wrong("198.51.100." + guess);
		}

		assertThat(this.brake.waitingTime("198.51.100.7")).isEqualTo(Duration.ofSeconds(30));
		assertThat(this.brake.waitingTime("198.51.101.7")).isZero();
		pass(Duration.ofSeconds(30));
		assertThat(this.brake.waitingTime("198.51.100.7")).isZero();
		this.brake.wrong("198.51.100.7");
		assertThat(this.brake.waitingTime("198.51.100.7")).isPositive();
	}

	@Test
	void whoIsGuessedAtFromManyNetworksStillComesInFromWhereTheyWereBefore() {
		this.brake.right("amina", "192.0.2.1");

		for (int network = 0; network < 60; network++) {
			this.brake.wrong("amina", "10.0." + network + ".1");
		}

		assertThat(this.brake.holds("amina", "10.1.0.1")).isTrue();
		assertThat(this.brake.holds("amina", "192.0.2.99")).isFalse();
		assertThat(this.brake.holds("emir", "10.1.0.1")).isFalse();
		pass(Duration.ofMinutes(1));
		assertThat(this.brake.holds("amina", "10.1.0.1")).isFalse();
	}

	@Test
	void ownMistakesInAKnownNetworkDoNotCountAgainstThePerson() {
		this.brake.right("amina", "192.0.2.1");

		for (int mistake = 0; mistake < 100; mistake++) {
			this.brake.wrong("amina", "192.0.2.1");
		}

		assertThat(this.brake.holds("amina", "203.0.113.1")).isFalse();
	}

	private void pass(Duration time) {
		this.now += time.toNanos();
	}

}
