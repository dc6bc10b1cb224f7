package org.mera.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mera.people.MailKind;
import org.mera.people.People;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was sent to whom when, without the texts. */
@Service
@Transactional(readOnly = true)
public class MailRegister {

	private final MailRepository mails;

	private final PersonalNoticeRepository notices;

	private final People people;

	private final Clock clock;

	MailRegister(MailRepository mails, PersonalNoticeRepository notices, People people, Clock clock) {
		this.mails = mails;
		this.notices = notices;
		this.people = people;
		this.clock = clock;
	}

	/** The last mails, newest first. */
	public List<Entry> last(int most) {
		List<Mail> last = this.mails.findAllByOrderByWrittenAtDescIdAsc(Limit.of(most));
		Map<String, List<PersonalNotice>> contents = this.notices
			.findByMailIdInOrderById(last.stream().map(Mail::id).toList())
			.stream()
			.collect(Collectors.groupingBy((notice) -> Objects.requireNonNull(notice.mailId())));
		return last.stream().map((mail) -> entry(mail, contents.getOrDefault(mail.id(), List.of()))).toList();
	}

	/** How mail fares, in one query. */
	public MailState state() {
		return this.mails.state();
	}

	/** When administrators were last told of incidents, if they ever were. */
	public Optional<Instant> lastToldOfIncidents() {
		return this.notices.findLastGiven(MailKind.INCIDENT);
	}

	/** Whether the server refuses the address of the mail's reader, or there is none. */
	public boolean isRefused(String mailId) {
		return this.mails.findById(mailId).filter(Mail::isRefused).isPresent();
	}

	/** Whether the mail tells of incidents. */
	public boolean tellsOfIncidents(String mailId) {
		return this.notices.existsByMailIdAndKind(mailId, MailKind.INCIDENT);
	}

	private Entry entry(Mail mail, List<PersonalNotice> contents) {
		List<MailKind> kinds = contents.stream().map(PersonalNotice::kind).distinct().sorted().toList();
		List<String> steps = contents.stream()
			.map(PersonalNotice::stepExecutionId)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Instant sent = mail.sentAt();
		return new Entry(this.people.nameOf(mail.personId()), kinds, steps, local(mail.writtenAt()),
				(sent != null) ? local(sent) : null, mail.failures(), mail.lastFailure(), mail.messageId());
	}

	private LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

	/**
	 * A mail.
	 *
	 * @param to the reader's name
	 * @param kinds what it told
	 * @param steps ids of the steps that it was about
	 * @param written when it was written, by the city's clocks
	 * @param sent when it was sent, or null if it was not yet
	 * @param failures how often it could not be sent
	 * @param lastFailure kind of the last failure
	 * @param messageId the id by which mail servers know it
	 */
	public record Entry(String to, List<MailKind> kinds, List<String> steps, LocalDateTime written,
			@Nullable LocalDateTime sent, int failures, @Nullable String lastFailure, String messageId) {
	}

}
