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

/** Says that a backup could not be made or is missing, until there is one. */
@Component
class BackupTrouble implements OpenTroubles {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

	private final BackupWatch backups;

	private final MissingBackup missing;

	private final MessageSource messages;

	private final Clock clock;

	BackupTrouble(BackupWatch backups, MissingBackup missing, MessageSource messages, Clock clock) {
		this.backups = backups;
		this.missing = missing;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<Trouble> all() {
		BackupState state = this.backups.state();
		Instant failed = state.failed();
		if (failed != null) {
			return List.of(new Trouble(say("headline"),
					List.of(say("says", local(failed)), newest(state), say("remedy")), String.valueOf(state.why())));
		}
		return this.missing.isMissing(state) ? List
			.of(new Trouble(say("missing.headline"), List.of(newest(state), say("missing.remedy")), say("missing.why")))
				: List.of();
	}

	private String newest(BackupState state) {
		Instant last = state.last();
		return (last != null) ? say("newest", local(last)) : say("none");
	}

	private String local(Instant moment) {
		return MOMENT.format(LocalDateTime.ofInstant(moment, this.clock.getZone()));
	}

	private String say(String key, Object... facts) {
		return this.messages.getMessage("operations.backup." + key, facts, Locale.ENGLISH);
	}

}
