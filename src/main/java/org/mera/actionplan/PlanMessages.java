package org.mera.actionplan;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts about plan files. They are needed before the application's message source
 * exists: a wrong file stops the start.
 */
final class PlanMessages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.actionplan", Locale.ROOT);

	private PlanMessages() {
	}

	static String text(String key, Object... arguments) {
		return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
	}

}
