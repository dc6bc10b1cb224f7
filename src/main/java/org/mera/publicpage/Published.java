package org.mera.publicpage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.stereotype.Component;

/**
 * What is published at present, read again at most once in a while, however many ask. Who
 * has it already is told so without a question to the database.
 */
@Component
class Published {

	/** After a start, pages may look otherwise although the facts are the same. */
	private final UUID start = UUID.randomUUID();

	private final PublicReader reader;

	private final Cache<String, Edition> editions;

	Published(PublicReader reader, PublicProperties properties) {
		this.reader = reader;
		this.editions = Caffeine.newBuilder().expireAfterWrite(properties.refresh()).build();
	}

	Edition now() {
		return this.editions.get("", (key) -> edition());
	}

	private Edition edition() {
		List<PublishedPlan> plans = this.reader.read();
		try {
			byte[] content = (this.start + plans.toString()).getBytes(StandardCharsets.UTF_8);
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
			return new Edition(plans, HexFormat.of().formatHex(hash, 0, 16));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What was published at a time.
	 *
	 * @param plans the latest first
	 * @param hash another one for other content
	 */
	record Edition(List<PublishedPlan> plans, String hash) {

		Optional<PublishedPlan> plan(String id) {
			return this.plans.stream().filter((plan) -> plan.id().equals(id)).findFirst();
		}

	}

}
