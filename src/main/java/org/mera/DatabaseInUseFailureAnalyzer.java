package org.mera;

import java.sql.SQLException;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts Mera a second time on the same embedded database that it is
 * running already.
 */
class DatabaseInUseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** H2's {@code DATABASE_ALREADY_OPEN_1}. */
	private static final String ALREADY_OPEN = "90020";

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (!ALREADY_OPEN.equals(cause.getSQLState())) {
			return null;
		}
		// There are no beans any more to ask for a message.
		ResourceBundle texts = ResourceBundle.getBundle("messages/mera", Locale.ROOT);
		return new FailureAnalysis(texts.getString("mera.database-in-use.description"),
				texts.getString("mera.database-in-use.action"), cause);
	}

}
