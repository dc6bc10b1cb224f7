package org.mera.operations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.mera.notification.OpenTroubles;
import org.mera.reporting.Prints;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says which published report could not be printed, until it has been. */
@Component
class PrintTrouble implements OpenTroubles {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

	private final Prints prints;

	private final MessageSource messages;

	private final Clock clock;

	PrintTrouble(Prints prints, MessageSource messages, Clock clock) {
		this.prints = prints;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<Trouble> all() {
		return this.prints.missing().stream().map(this::trouble).toList();
	}

	private Trouble trouble(Prints.Missing print) {
		String since = MOMENT.format(LocalDateTime.ofInstant(print.since(), this.clock.getZone()));
		return new Trouble(say("headline", print.reportId()), List.of(say("says", since), say("remedy")), print.why());
	}

	private String say(String key, Object... facts) {
		return this.messages.getMessage("operations.print." + key, facts, Locale.ENGLISH);
	}

}
