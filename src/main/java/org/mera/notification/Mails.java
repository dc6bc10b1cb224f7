package org.mera.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.mera.notification.PersonalNotice.State;
import org.mera.people.People;
import org.mera.people.Person;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails and sends them. */
@Service
@Transactional
public class Mails {

	private final MailRepository mails;

	private final PersonalNoticeRepository notices;

	private final People people;

	private final PageWriter pages;

	private final Letters letters;

	private final Envelopes envelopes;

	private final MailTransport transport;

	private final Failures failures;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Mails(MailRepository mails, PersonalNoticeRepository notices, People people, PageWriter pages, Letters letters,
			Envelopes envelopes, MailTransport transport, Failures failures, ApplicationEventPublisher events,
			Clock clock) {
		this.mails = mails;
		this.notices = notices;
		this.people = people;
		this.pages = pages;
		this.letters = letters;
		this.envelopes = envelopes;
		this.transport = transport;
		this.failures = failures;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes all that waits for the person into one mail.
	 * @return the mail's id; nothing if nothing is left to say
	 */
	public Optional<String> write(String personId) {
		List<PersonalNotice> waiting = this.notices.findByPersonIdAndStateOrderById(personId, State.WAITING);
		Optional<Page> page = addressee(personId).map((person) -> this.pages.write(person, waiting))
			.filter((written) -> !written.isEmpty());
		Optional<Mail> mail = page.map((written) -> this.mails
			.save(new Mail(personId, this.letters.of(written), this.envelopes.domain(), this.clock.instant())));
		waiting.stream()
			.filter((notice) -> notice.isWaiting())
			.forEach((notice) -> mail.ifPresentOrElse((written) -> notice.written(written.id()), notice::over));
		return mail.map(Mail::id);
	}

	/**
	 * Sends a mail unless it was sent.
	 * @throws MailNotSentException if it could not be; then it can be tried again
	 */
	public void send(String mailId) {
		Mail mail = this.mails.findById(mailId)
			.orElseThrow(() -> new IllegalArgumentException("There is no mail " + mailId));
		Letter letter = mail.letter();
		if (letter == null) {
			return;
		}
		Person person = addressee(mail.personId()).orElseThrow(() -> this.failures.noAddress(mail));
		try {
			this.transport.send(this.envelopes.of(mail, letter, person));
		}
		catch (Exception ex) {
			throw this.failures.of(mail, ex);
		}
		mail.sent(this.clock.instant());
		this.events.publishEvent(new MailSent(mailId));
	}

	/** The person is to be told nothing more: what is not sent is forgotten. */
	public void forget(String personId) {
		this.notices.findByPersonIdAndStateOrderById(personId, State.WAITING).forEach(PersonalNotice::over);
		this.mails.findByPersonIdAndSentAtIsNull(personId).forEach((mail) -> {
			this.notices.findByMailIdInOrderById(List.of(mail.id())).forEach(PersonalNotice::over);
			this.mails.delete(mail);
		});
	}

	private Optional<Person> addressee(String personId) {
		return this.people.find(personId).filter((person) -> person.email() != null);
	}

}
