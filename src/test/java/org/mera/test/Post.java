package org.mera.test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** The mail that people got, and people who get mail. */
public class Post {

	private final Path outbox;

	private final Clock clock;

	private final IdentityService identity;

	private final JdbcTemplate jdbc;

	private final List<String> people = new ArrayList<>();

	Post(@Value("${mera.notification.outbox}") Path outbox, Clock clock, IdentityService identity, JdbcTemplate jdbc) {
		this.outbox = outbox;
		this.clock = clock;
		this.identity = identity;
		this.jdbc = jdbc;
	}

	/** From now on this person is in these groups and gets mail. */
	public Post reaches(String person, String... groups) {
		User user = this.identity.newUser(person);
		user.setFirstName(person.substring(0, 1).toUpperCase() + person.substring(1));
		user.setEmail(person + "@example.org");
		this.identity.saveUser(user);
		this.people.add(person);
		for (String group : groups) {
			this.identity.createMembership(person, group);
		}
		return this;
	}

	/** Everything that arrived, in order. */
	public List<Arrived> all() {
		try (Stream<Path> files = Files.exists(this.outbox) ? Files.list(this.outbox) : Stream.empty()) {
			return files.map(this::read).sorted(Comparator.comparing(Arrived::at).thenComparing(Arrived::to)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What this person got, in order. */
	public List<Arrived> of(String person) {
		return all().stream().filter((mail) -> mail.to().equals(person)).toList();
	}

	/**
	 * When who got which subject: {@code 2023-03-17T08:05 amina, emir: Reminder: ...}.
	 */
	public List<String> lines() {
		return all().stream()
			.collect(Collectors.groupingBy((mail) -> List.of(mail.at().toString(), mail.subject()),
					Collectors.mapping(Arrived::to, Collectors.joining(", "))))
			.entrySet()
			.stream()
			.map((mails) -> mails.getKey().get(0) + " " + mails.getValue() + ": " + mails.getKey().get(1))
			.sorted()
			.toList();
	}

	/** Clears the mail and lets the people go. */
	public void close() {
		this.people.forEach(this.identity::deleteUser);
		this.people.clear();
		List.of("told_task", "told_group", "personal_notice", "mail")
			.forEach((table) -> this.jdbc.update("delete from " + table));
		try (Stream<Path> files = Files.exists(this.outbox) ? Files.list(this.outbox) : Stream.empty()) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Arrived read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			return Arrived.of(new MimeMessage((Session) null, content), this.clock);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A mail.
	 *
	 * @param at when it was written, by the city's clocks
	 * @param to whom it reached: what is before the at sign
	 */
	public record Arrived(LocalDateTime at, String to, String subject, String text, String html, String id) {

		/** Reads a message of two parts, text and HTML. */
		public static Arrived of(MimeMessage message, Clock clock) {
			try {
				MimeMultipart parts = (MimeMultipart) message.getContent();
				String to = ((InternetAddress) message.getAllRecipients()[0]).getAddress().replaceFirst("@.*", "");
				return new Arrived(LocalDateTime.ofInstant(message.getSentDate().toInstant(), clock.getZone()), to,
						message.getSubject(), text(parts, 0), text(parts, 1), message.getMessageID());
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static String text(MimeMultipart parts, int part) throws MessagingException, IOException {
			return String.valueOf(parts.getBodyPart(part).getContent()).replace("\r\n", "\n");
		}

	}

}
