package org.mera.notification;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.mera.people.Person;

import org.springframework.stereotype.Component;

/** Puts letters into messages, the same message however often it is asked for. */
@Component
class Envelopes {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final InternetAddress from;

	Envelopes(NotificationProperties properties) {
		try {
			this.from = new InternetAddress(properties.from(), true);
		}
		catch (AddressException ex) {
			throw new IllegalArgumentException(
					"mera.notification.from is no e-mail address: " + properties.from() + " (" + ex.getMessage() + ")",
					ex);
		}
	}

	/** What follows the at sign in the sender's address. */
	String domain() {
		return this.from.getAddress().replaceFirst(".*@", "");
	}

	MimeMessage of(Mail mail, Letter letter, Person person) throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = new Envelope(mail.messageId());
		message.setFrom(this.from);
		InternetAddress to = new InternetAddress(person.email(), true);
		to.setPersonal(person.name(), UTF_8);
		message.setRecipient(Message.RecipientType.TO, to);
		message.setSubject(letter.subject(), UTF_8);
		message.setSentDate(Date.from(mail.writtenAt()));
		// No answer of a machine, please: RFC 3834.
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
		message.saveChanges();
		return message;
	}

	private static MimeBodyPart part(String text, String type) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, type.toLowerCase(Locale.ROOT));
		return part;
	}

	/** A message that keeps the id it was given. */
	private static final class Envelope extends MimeMessage {

		private final String id;

		private Envelope(String id) {
			super((Session) null);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
