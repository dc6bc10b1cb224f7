package org.mera.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** A folder in which mails are put as files where there is no mail server. */
class Outbox implements MailTransport {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmm");

	private final Path folder;

	private final Clock clock;

	Outbox(Path folder, Clock clock) {
		this.folder = folder;
		this.clock = clock;
	}

	@Override
	public void send(MimeMessage message) throws MessagingException, IOException {
		Files.createDirectories(this.folder);
		Path unfinished = Files.createTempFile(this.folder, "mail", ".tmp");
		try {
			try (OutputStream file = Files.newOutputStream(unfinished)) {
				message.writeTo(file);
			}
			Files.move(unfinished, this.folder.resolve(name(message)), StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			// On a full disk it would take the last space.
			Files.deleteIfExists(unfinished);
		}
	}

	/**
	 * When and to whom, and part of the message's id: a repeated mail is the same file.
	 */
	private String name(MimeMessage message) throws MessagingException {
		String written = TIME.format(LocalDateTime.ofInstant(message.getSentDate().toInstant(), this.clock.getZone()));
		String to = ((InternetAddress) message.getAllRecipients()[0]).getAddress().replaceAll("[^\\w@.+-]", "_");
		return written + "-" + to + "-" + message.getMessageID().substring(1, 9) + ".eml";
	}

}
