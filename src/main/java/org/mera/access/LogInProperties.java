package org.mera.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How guessing is slowed down, and what a stolen database is worth.
 *
 * @param wrongAtOnce how many wrong passwords one network may send at once
 * @param oneMoreEvery after how long it may send one more
 * @param hashRounds how often a password is hashed (PBKDF2 with SHA-512)
 */
@ConfigurationProperties("mera.log-in")
record LogInProperties(@DefaultValue("20") int wrongAtOnce, @DefaultValue("PT30S") Duration oneMoreEvery,
		@DefaultValue("210000") int hashRounds) {
}
