package org.mera.notification;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mera.notification.GivenUpMails.GivenUp;
import org.mera.people.MailKind;
import org.mera.people.People;
import org.mera.people.Person;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that the mail server did not take for a day, and that nothing sends but
 * somebody who has them tried again. They are for those whom the engine lets do that.
 */
@Service
public class FailedMails {

	private final GivenUpMails givenUp;

	private final MailRepository mails;

	private final PersonalNoticeRepository notices;

	private final People people;

	FailedMails(GivenUpMails givenUp, MailRepository mails, PersonalNoticeRepository notices, People people) {
		this.givenUp = givenUp;
		this.mails = mails;
		this.notices = notices;
		this.people = people;
	}

	/**
	 * The failed mails, the latest first, in a constant number of queries.
	 * @throws AccessDeniedException unless the person may have them tried again
	 */
	@Transactional(readOnly = true)
	public List<FailedMail> seenBy(String personId) {
		verify(personId);
		List<GivenUp> all = this.givenUp.all();
		List<String> ids = all.stream().flatMap((each) -> Stream.ofNullable(each.mailId())).toList();
		Map<String, Mail> written = this.mails.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Mail::id, Function.identity()));
		Map<String, List<PersonalNotice>> contents = this.notices.findByMailIdInOrderById(ids)
			.stream()
			.collect(Collectors.groupingBy((notice) -> Objects.requireNonNull(notice.mailId())));
		Map<String, Person> readers = this.people.findAll(all.stream().map(GivenUp::personId).distinct().toList());
		return all.stream()
			.sorted(Comparator.comparing(GivenUp::since).reversed())
			.map((each) -> failed(each, Optional.ofNullable(readers.get(each.personId())), written, contents))
			.toList();
	}

	private FailedMail failed(GivenUp job, Optional<Person> reader, Map<String, Mail> written,
			Map<String, List<PersonalNotice>> contents) {
		Mail mail = (job.mailId() != null) ? written.get(job.mailId()) : null;
		Letter letter = (mail != null) ? mail.letter() : null;
		List<PersonalNotice> told = (mail != null) ? contents.getOrDefault(mail.id(), List.of()) : List.of();
		return new FailedMail(job.id(), reader.map(Person::name).orElse(job.personId()),
				reader.map(Person::email).orElse(null), (letter != null) ? letter.subject() : null,
				told.stream().map(PersonalNotice::kind).distinct().sorted().toList(),
				told.stream().flatMap((notice) -> Stream.ofNullable(notice.stepExecutionId())).distinct().toList(),
				job.said(), (mail != null) ? mail.writtenAt() : null, job.since());
	}

	/**
	 * Has a mail tried again, as increasing the retries of its incident does in Cockpit.
	 * One that is sent, is being tried or was never there stays as it is. Not in one
	 * transaction, since who comes second at the same moment must not fail.
	 * @param id the mail's, as it was told
	 * @throws AccessDeniedException unless the person may
	 */
	public void retry(String id, String personId) {
		verify(personId);
		this.givenUp.retry(id);
	}

	private void verify(String personId) {
		if (!this.givenUp.mayRetry(personId)) {
			throw new AccessDeniedException("Mails are tried again by coordinators and administrators");
		}
	}

	/**
	 * A mail that failed.
	 *
	 * @param id by which it is tried again
	 * @param to the reader's name
	 * @param address the reader's e-mail address as it is now, if there is one
	 * @param subject its subject, if it could be written
	 * @param kinds what it tells
	 * @param steps ids of the steps that it is about
	 * @param said why it could not be sent, with the mail server's words
	 * @param written when it was written, if it could be
	 * @param since when it was given up
	 */
	public record FailedMail(String id, String to, @Nullable String address, @Nullable String subject,
			List<MailKind> kinds, List<String> steps, String said, @Nullable Instant written, Instant since) {
	}

}
