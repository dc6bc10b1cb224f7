package org.mera.operations;

import java.util.Locale;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.mera.notification.MailFailed;
import org.mera.notification.MailSent;

import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what this server does about mail. */
@Component
class MailCounters {

	private final Counter sent;

	private final Counter failed;

	MailCounters(MeterRegistry registry, MessageSource messages) {
		this.sent = counter("mera.mails.sent", registry, messages);
		this.failed = counter("mera.mails.attempts.failed", registry, messages);
	}

	private static Counter counter(String name, MeterRegistry registry, MessageSource messages) {
		return Counter.builder(name)
			.description(messages.getMessage("operations." + name, null, Locale.ENGLISH))
			.register(registry);
	}

	@TransactionalEventListener
	void on(MailSent mail) {
		this.sent.increment();
	}

	@EventListener
	void on(MailFailed mail) {
		this.failed.increment();
	}

}
