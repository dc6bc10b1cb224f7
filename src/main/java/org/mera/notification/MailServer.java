package org.mera.notification;

import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.javamail.JavaMailSender;

/** Hands mails to a server by SMTP. */
class MailServer implements MailTransport {

	private final JavaMailSender sender;

	MailServer(JavaMailSender sender) {
		this.sender = sender;
	}

	@Override
	public void send(MimeMessage message) {
		this.sender.send(message);
	}

}
