package org.mera.notification;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.people.MailKind;

/**
 * One thing that one person is told. Its facts are forgotten as soon as they are written
 * into a mail or are no longer true; who was told what about which step is kept.
 */
@Entity
@SuppressWarnings("NullAway.Init")
final class PersonalNotice {

	/** What became of it. */
	enum State {

		/** Waits to be written into the person's next mail. */
		WAITING,

		/** Is in a mail. */
		WRITTEN,

		/**
		 * Was no longer true when the mail was written, or nobody is there to read it.
		 */
		OVER

	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String personId;

	@Enumerated(EnumType.STRING)
	private MailKind kind;

	private @Nullable String stepExecutionId;

	private @Nullable String facts;

	private Instant givenAt;

	private Instant gatheredUntil;

	@Enumerated(EnumType.STRING)
	private State state;

	private @Nullable String mailId;

	@Version
	private @Nullable Integer version;

	PersonalNotice() {
	}

	PersonalNotice(String personId, MailKind kind, @Nullable String stepExecutionId, String facts, Instant givenAt,
			Instant gatheredUntil) {
		this.personId = personId;
		this.kind = kind;
		this.stepExecutionId = stepExecutionId;
		this.facts = facts;
		this.givenAt = givenAt;
		this.gatheredUntil = gatheredUntil;
		this.state = State.WAITING;
	}

	void written(String mail) {
		this.state = State.WRITTEN;
		this.mailId = mail;
		this.facts = null;
	}

	void over() {
		this.state = State.OVER;
		this.mailId = null;
		this.facts = null;
	}

	boolean isWaiting() {
		return this.state == State.WAITING;
	}

	MailKind kind() {
		return this.kind;
	}

	@Nullable String stepExecutionId() {
		return this.stepExecutionId;
	}

	/** What is to be told, as JSON; empty once it was. */
	String facts() {
		return (this.facts != null) ? this.facts : "";
	}

	@Nullable String mailId() {
		return this.mailId;
	}

}
