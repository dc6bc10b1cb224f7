package org.mera.notification;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

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

	private final MailRepository mails;

	private final Words words;

	private final TransactionTemplate apart;

	Failures(MailRepository mails, Words words, PlatformTransactionManager transactions) {
		this.mails = mails;
		this.words = words;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	MailNotSentException noAddress(Mail mail) {
		note(mail, "NoAddress");
		return new MailNotSentException(this.words.say("no-address", mail.personId()), null);
	}

	MailNotSentException of(Mail mail, Exception failure) {
		Throwable first = first(failure);
		note(mail, first.getClass().getSimpleName());
		String said = said(first);
		return new MailNotSentException(this.words.say("not-sent", mail.personId(), said), failure);
	}

	private void note(Mail mail, String kind) {
		this.apart
			.executeWithoutResult((status) -> this.mails.findById(mail.id()).ifPresent((found) -> found.failed(kind)));
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
		for (Throwable each = failure; each != null && said.size() < 10; each = next(each)) {
			said.add(String.valueOf(each.getMessage()).strip());
		}
		String all = String.join("; ", said);
		return all.substring(0, Math.min(all.length(), LONGEST));
	}

	private static @Nullable Throwable next(Throwable failure) {
		return (failure instanceof MessagingException mail && mail.getNextException() != null) ? mail.getNextException()
				: failure.getCause();
	}

}
