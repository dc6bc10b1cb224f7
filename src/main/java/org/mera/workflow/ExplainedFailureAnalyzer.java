package org.mera.workflow;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts Mera why it does not start, and what to do, in the words of a
 * module's bundle. There are no beans, or none any more, to ask for a message.
 *
 * @param <T> the failure
 */
public abstract class ExplainedFailureAnalyzer<T extends Throwable> extends AbstractFailureAnalyzer<T> {

	/**
	 * Explains the failure.
	 * @param key key of the message in the module's bundle, below the module's name; what
	 * to do about it is at {@code .action} below that
	 * @param arguments the arguments of both
	 */
	protected static FailureAnalysis explain(Throwable failure, String module, String key, Object... arguments) {
		return new FailureAnalysis(text(module, key, arguments), text(module, key + ".action", arguments), failure);
	}

	/** The text at this key of the module's bundle, below the module's name. */
	public static String text(String module, String key, Object... arguments) {
		String pattern = ResourceBundle.getBundle("messages/" + module, Locale.ROOT).getString(module + "." + key);
		return new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
	}

}
