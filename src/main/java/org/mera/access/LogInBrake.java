package org.mera.access;

import java.time.Duration;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/**
 * Slows down whoever guesses passwords, and never the person whose password it is. A
 * network that sends too many wrong ones has to wait. For a guess that is spread over
 * many networks each person has a limit too, which does not count for networks from which
 * that person has logged in before. All of it is in memory only.
 */
class LogInBrake {

	/** Whoever guesses from ever new networks cannot fill the memory. */
	private static final int MOST_REMEMBERED = 10_000;

	private static final int WRONG_FROM_NEW_NETWORKS = 60;

	private static final Duration ONE_MORE_FROM_NEW_NETWORKS = Duration.ofMinutes(1);

	private static final Duration KNOWN_FOR = Duration.ofDays(90);

	private final Function<String, Bucket> networkBucket;

	private final Function<String, Bucket> personBucket;

	private final Cache<String, Bucket> networks;

	private final Cache<String, Bucket> people;

	private final Cache<Place, Boolean> known;

	LogInBrake(LogInProperties properties, TimeMeter time) {
		this.networkBucket = (network) -> bucket(properties.wrongAtOnce(), properties.oneMoreEvery(), time);
		this.personBucket = (person) -> bucket(WRONG_FROM_NEW_NETWORKS, ONE_MORE_FROM_NEW_NETWORKS, time);
		this.networks = forgetful(properties.oneMoreEvery().multipliedBy(properties.wrongAtOnce()));
		this.people = forgetful(ONE_MORE_FROM_NEW_NETWORKS.multipliedBy(WRONG_FROM_NEW_NETWORKS));
		this.known = forgetful(KNOWN_FOR);
	}

	private static <K, V> Cache<K, V> forgetful(Duration time) {
		return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterAccess(time).build();
	}

	private static Bucket bucket(int atOnce, Duration oneMoreEvery, TimeMeter time) {
		return Bucket.builder()
			.withCustomTimePrecision(time)
			.addLimit((limit) -> limit.capacity(atOnce).refillGreedy(1, oneMoreEvery))
			.build();
	}

	/** How long the network of this address has to wait; zero if it need not. */
	Duration waitingTime(String address) {
		Bucket bucket = this.networks.getIfPresent(Network.of(address));
		return (bucket != null) ? Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
				: Duration.ZERO;
	}

	/** Whether no password for this person is looked at from this address now. */
	boolean holds(String person, String address) {
		Bucket bucket = this.people.getIfPresent(person);
		return bucket != null && !isKnown(person, address) && bucket.getAvailableTokens() == 0;
	}

	/** Somebody was wrong; whether the person exists must not matter to the network. */
	void wrong(String address) {
		this.networks.get(Network.of(address), this.networkBucket).tryConsume(1);
	}

	/** Somebody was wrong about the password of a person who exists. */
	void wrong(String person, String address) {
		wrong(address);
		if (!isKnown(person, address)) {
			this.people.get(person, this.personBucket).tryConsume(1);
		}
	}

	/** The person is at home in this network. */
	void right(String person, String address) {
		this.known.put(new Place(person, Network.of(address)), true);
	}

	private boolean isKnown(String person, String address) {
		return this.known.getIfPresent(new Place(person, Network.of(address))) != null;
	}

	private record Place(String person, String network) {
	}

}
