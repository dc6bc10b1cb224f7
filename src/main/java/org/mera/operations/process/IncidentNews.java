package org.mera.operations.process;

import java.time.Instant;
import java.util.Optional;

import org.mera.database.BackupFailed;
import org.mera.notification.IncidentHappened;
import org.mera.notification.MailRegister;
import org.mera.notification.MailSent;
import org.mera.operations.Administrators;
import org.mera.reporting.PrintFailed;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has administrators told of incidents. A mail that failed is told when mail works again:
 * a mail about it would only fail, too. So is one that was to tell of incidents, unless
 * the server refuses its reader's address for good: then it would go on for ever.
 */
@Component
class IncidentNews {

	private static final String MAIL = "send-mail";

	private final EngineIncidents incidents;

	private final MailRegister mails;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	IncidentNews(EngineIncidents incidents, MailRegister mails, Administrators administrators,
			ApplicationEventPublisher events) {
		this.incidents = incidents;
		this.mails = mails;
		this.administrators = administrators;
		this.events = events;
	}

	@EventListener
	void on(JobFailed job) {
		if (!job.process().equals(MAIL)) {
			tell();
		}
	}

	@EventListener
	void on(BackupFailed backup) {
		tell();
	}

	@EventListener
	void on(PrintFailed print) {
		tell();
	}

	/**
	 * In the transaction that sent the mail: a second one would need a second connection
	 * to the database while the first is held.
	 */
	@EventListener
	void on(MailSent mail) {
		Optional<Instant> failed = this.incidents.lastOf(MAIL,
				(id) -> !this.mails.isRefused(id) || !this.mails.tellsOfIncidents(id));
		if (failed.isPresent() && this.mails.lastToldOfIncidents().filter(failed.get()::isBefore).isEmpty()) {
			tell();
		}
	}

	private void tell() {
		this.events.publishEvent(new IncidentHappened(this.administrators.group()));
	}

}
