package org.mera.notification;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailSendException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes in the register that a mail could not be sent, although the transaction that
 * tried to is rolled back, and says why.
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

	private final TransactionTemplate apart;

	Failures(MailRepository mails, Words words, Clock clock, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.mails = mails;
		this.words = words;
		this.clock = clock;
		this.events = events;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	MailNotSentException noAddress(Mail mail) {
		note(mail, "NoAddress", true);
		return new MailNotSentException(this.words.say("no-address", mail.personId()), null);
	}

	MailNotSentException of(Mail mail, Exception failure) {
		Throwable first = first(failure);
		boolean refused = isRefused(first);
		note(mail, first.getClass().getSimpleName(), refused);
		String message = this.words.say("not-sent", mail.personId(), said(first));
		return refused ? new MailRefusedException(message, failure) : new MailNotSentException(message, failure);
	}

	private void note(Mail mail, String kind, boolean refused) {
		this.events.publishEvent(new MailFailed(mail.id()));
		this.apart.executeWithoutResult((status) -> this.mails.findById(mail.id())
			.ifPresent((found) -> found.failed(kind, refused, this.clock.instant())));
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
