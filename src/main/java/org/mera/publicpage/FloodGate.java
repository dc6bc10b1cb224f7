package org.mera.publicpage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import org.mera.access.Network;

import org.springframework.stereotype.Component;

/**
 * Slows a flood of answers from one network, and keeps the survey's promise: what it
 * remembers of a network is a hash, in memory, salted with random bytes that are
 * forgotten every day and at every start, and never meets an answer.
 */
@Component
class FloodGate {

	/** Whoever floods from ever new networks cannot fill the memory. */
	private static final int MOST_NETWORKS = 10_000;

	private final SecureRandom random = new SecureRandom();

	private final FloodProperties properties;

	private final Clock clock;

	private final Cache<String, Bucket> buckets;

	private Salt salt;

	FloodGate(FloodProperties properties, Clock clock) {
		this.properties = properties;
		this.clock = clock;
		Duration full = properties.oneMoreEvery().multipliedBy(properties.atOnce());
		this.buckets = Caffeine.newBuilder().maximumSize(MOST_NETWORKS).expireAfterAccess(full).build();
		this.salt = salt(LocalDate.now(clock));
	}

	/** Whether one more answer is taken from the network of this address now. */
	boolean takes(String address) {
		return this.buckets.get(key(address), (network) -> newBucket()).tryConsume(1);
	}

	/** What is remembered of the network of this address. */
	String key(String address) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(todaysSalt());
			return HexFormat.of().formatHex(digest.digest(Network.of(address).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private synchronized byte[] todaysSalt() {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.salt.day().equals(today)) {
			this.salt = salt(today);
			this.buckets.invalidateAll();
		}
		return this.salt.bytes();
	}

	private Salt salt(LocalDate day) {
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		return new Salt(day, bytes);
	}

	private Bucket newBucket() {
		return Bucket.builder()
			.addLimit(
					(limit) -> limit.capacity(this.properties.atOnce()).refillGreedy(1, this.properties.oneMoreEvery()))
			.build();
	}

	private record Salt(LocalDate day, byte[] bytes) {
	}

}
