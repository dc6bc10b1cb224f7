package org.mera.notification;

import java.io.IOException;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** The way that mails leave Mera. */
interface MailTransport {

	/** Sends a message, or fails. Sending it twice is sending the same message. */
	void send(MimeMessage message) throws MessagingException, IOException;

}
