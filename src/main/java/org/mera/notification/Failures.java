package org.mera.notification;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.AttemptFailed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says why a mail could not be sent, and notes it in the register when the transaction
 * that tried to is rolled back. At no time are two connections to the database needed: a
 * mail server that fails at the same moment for many would take them all.
 */
@Component
class Failures {

	private static final int LONGEST = 1000;

	/** First digit of the replies that say: do not try again. */
	private static final int PERMANENT = 5;

	private final MailRepository mails;

	private final Words words;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Failures(MailRepository mails, Words words, Clock clock, ApplicationEventPublisher events) {
		this.mails = mails;
		this.words = words;
		this.clock = clock;
		this.events = events;
	}

	MailNotSentException noAddress(Mail mail) {
		return new MailNotSentException(this.words.say("no-address", mail.personId()), mail.id(), "NoAddress", true,
				null);
	}

	MailNotSentException of(Mail mail, Exception failure) {
		Throwable first = first(failure);
		boolean refused = isRefused(first);
		String kind = first.getClass().getSimpleName();
		String message = this.words.say("not-sent", mail.personId(), said(first));
		return refused ? new MailRefusedException(message, mail.id(), kind, failure)
				: new MailNotSentException(message, mail.id(), kind, false, failure);
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(AttemptFailed attempt) {
		all(attempt.failure()).filter(MailNotSentException.class::isInstance)
			.map(MailNotSentException.class::cast)
			.findFirst()
			.ifPresent(this::note);
	}

	private void note(MailNotSentException failure) {
		this.mails.findById(failure.mailId())
			.ifPresent((mail) -> mail.failed(failure.kind(), failure.isAddressRefused(), this.clock.instant()));
		this.events.publishEvent(new MailFailed(failure.mailId()));
	}

	/** Whether the server has refused the reader's address with a permanent error. */
	private static boolean isRefused(Throwable failure) {
		return all(failure).anyMatch((each) -> each instanceof SMTPAddressFailedException address
				&& address.getReturnCode() / 100 == PERMANENT);
	}

	private static Throwable first(Exception failure) {
		if (failure instanceof MailSendException several && several.getMessageExceptions().length > 0) {
			return several.getMessageExceptions()[0];
		}
		return (failure.getCause() != null) ? failure.getCause() : failure;
	}

	/** Everything that was said on the way, the mail server's words last. */
	private static String said(Throwable failure) {
		Set<String> said = new LinkedHashSet<>();
		all(failure).forEach((each) -> said.add(String.valueOf(each.getMessage()).strip()));
		String all = String.join("; ", said);
		return all.substring(0, Math.min(all.length(), LONGEST));
	}

	private static Stream<Throwable> all(Throwable failure) {
		return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Failures::next)
			.limit(10)
			.map(Objects::requireNonNull);
	}

	private static @Nullable Throwable next(@Nullable Throwable failure) {
		return (failure instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: Objects.requireNonNull(failure).getCause();
	}

}
