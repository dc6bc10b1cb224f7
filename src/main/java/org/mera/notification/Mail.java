package org.mera.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one person. It is written once, so that every attempt to send it sends the
 * same message, and forgets its text when it was sent: what remains is the register's
 * entry.
 */
@Entity
@SuppressWarnings("NullAway.Init")
final class Mail {

	@Id
	private String id;

	private String personId;

	private String messageId;

	private Instant writtenAt;

	private @Nullable Instant sentAt;

	private int failures;

	private @Nullable String lastFailure;

	private @Nullable Instant failingSince;

	private boolean refused;

	@Embedded
	private @Nullable Letter letter;

	@Version
	private @Nullable Integer version;

	Mail() {
	}

	/**
	 * Writes a mail.
	 * @param domain what the id of the message ends with
	 */
	Mail(String personId, Letter letter, String domain, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.personId = personId;
		this.messageId = '<' + this.id + '@' + domain + '>';
		this.letter = letter;
		this.writtenAt = at;
	}

	void sent(Instant at) {
		this.sentAt = at;
		this.letter = null;
	}

	/**
	 * It could not be sent.
	 * @param failure the kind of failure
	 * @param refused whether the server refuses the address for good
	 */
	void failed(String failure, boolean refused, Instant at) {
		this.failures++;
		this.lastFailure = failure;
		this.refused = refused;
		if (this.failingSince == null) {
			this.failingSince = at;
		}
	}

	String id() {
		return this.id;
	}

	String personId() {
		return this.personId;
	}

	/** The id by which a mail server knows a repeated message. */
	String messageId() {
		return this.messageId;
	}

	Instant writtenAt() {
		return this.writtenAt;
	}

	@Nullable Instant sentAt() {
		return this.sentAt;
	}

	int failures() {
		return this.failures;
	}

	/** Whether the reader has no address, or one that the server refuses for good. */
	boolean isRefused() {
		return this.refused;
	}

	/** The kind of the last failure to send it. */
	@Nullable String lastFailure() {
		return this.lastFailure;
	}

	/** Its words; null once it was sent. */
	@Nullable Letter letter() {
		return this.letter;
	}

}
