package org.mera.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.mera.people.People;
import org.mera.people.Person;
import org.mera.people.PersonLeft;
import org.mera.workflow.PublicAddress;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses of people's calendars. An address is shown once, when it is made; a new
 * one makes the old one void.
 */
@Service
@Transactional
public class CalendarAddresses {

	private static final int TOKEN_BYTES = 32;

	private final CalendarAddressRepository addresses;

	private final PublicAddress address;

	private final People people;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	CalendarAddresses(CalendarAddressRepository addresses, PublicAddress address, People people, Clock clock) {
		this.addresses = addresses;
		this.address = address;
		this.people = people;
		this.clock = clock;
	}

	/** Gives the person a new address; the earlier one does not work any more. */
	public String renew(String personId) {
		byte[] bytes = new byte[TOKEN_BYTES];
		this.random.nextBytes(bytes);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		CalendarAddress address = this.addresses.findById(personId).orElseGet(() -> new CalendarAddress(personId));
		address.renew(hash(token), this.clock.instant());
		this.addresses.save(address);
		return this.address.of("/calendar/" + token + ".ics");
	}

	/** Makes the person's address void. */
	public void remove(String personId) {
		this.addresses.findById(personId).ifPresent((address) -> this.addresses.deleteById(personId));
	}

	@EventListener
	void on(PersonLeft left) {
		remove(left.personId());
	}

	/** When the person's address was made; empty if there is none. */
	@Transactional(readOnly = true)
	public Optional<Instant> madeAt(String personId) {
		return this.addresses.findById(personId).map(CalendarAddress::madeAt);
	}

	/** Whose calendar a token opens. */
	@Transactional(readOnly = true)
	Optional<Person> owner(String token) {
		return this.addresses.findByTokenHash(hash(token)).map(CalendarAddress::personId).flatMap(this.people::find);
	}

	/** A token is too long to be guessed, so that a plain hash is enough. */
	private static String hash(String token) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
