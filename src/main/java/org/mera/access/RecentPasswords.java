package org.mera.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Remembers for some minutes which passwords were right, so that a program that sends its
 * own with each request does not pay for the slow hash each time. What it keeps is a
 * digest with random bytes of this process; a changed password is forgotten at once.
 */
class RecentPasswords {

	private final byte[] salt = new byte[32];

	private final Cache<String, byte[]> right = Caffeine.newBuilder()
		.maximumSize(1_000)
		.expireAfterWrite(Duration.ofMinutes(5))
		.build();

	RecentPasswords() {
		new SecureRandom().nextBytes(this.salt);
	}

	/** Whether this password was right a short while ago, for this stored hash. */
	boolean contain(String stored, String password) {
		byte[] remembered = this.right.getIfPresent(stored);
		return remembered != null && MessageDigest.isEqual(remembered, digest(password));
	}

	void add(String stored, String password) {
		this.right.put(stored, digest(password));
	}

	private byte[] digest(String password) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(this.salt);
			return digest.digest(password.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
