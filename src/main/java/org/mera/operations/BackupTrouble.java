package org.mera.operations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.mera.database.BackupState;
import org.mera.database.BackupWatch;
import org.mera.notification.OpenTroubles;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says that a backup could not be made, until there is one. */
@Component
class BackupTrouble implements OpenTroubles {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

	private final BackupWatch backups;

	private final MessageSource messages;

	private final Clock clock;

	BackupTrouble(BackupWatch backups, MessageSource messages, Clock clock) {
		this.backups = backups;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<Trouble> all() {
		BackupState state = this.backups.state();
		Instant failed = state.failed();
		if (failed == null) {
			return List.of();
		}
		Instant last = state.last();
		String what = (last != null) ? say("says", local(failed), local(last)) : say("says.none", local(failed));
		return List.of(new Trouble(say("headline"), List.of(what, say("remedy")), String.valueOf(state.why())));
	}

	private String local(Instant moment) {
		return MOMENT.format(LocalDateTime.ofInstant(moment, this.clock.getZone()));
	}

	private String say(String key, Object... facts) {
		return this.messages.getMessage("operations.backup." + key, facts, Locale.ENGLISH);
	}

}
