package org.mera.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says things in the language of the mails. */
@Component
class Words {

	static final Locale LOCALE = Locale.ENGLISH;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", LOCALE);

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The message with this key; days are written out. */
	String say(String key, Object... arguments) {
		Object[] words = arguments.clone();
		for (int i = 0; i < words.length; i++) {
			if (words[i] instanceof LocalDate day) {
				words[i] = day(day);
			}
		}
		return this.messages.getMessage("notification." + key, words, LOCALE);
	}

}
