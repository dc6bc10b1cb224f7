package org.mera.database;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.ExplainedFailureAnalyzer;

import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts Mera a second time on the same embedded database that it is
 * running already, and on which file.
 */
class DatabaseInUseFailureAnalyzer extends ExplainedFailureAnalyzer<SQLException> {

	/** H2's {@code DATABASE_ALREADY_OPEN_1}. */
	private static final String ALREADY_OPEN = "90020";

	private static final Pattern FILE = Pattern.compile("[^\\s\"]*" + Pattern.quote(EmbeddedDatabase.SUFFIX));

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		if (!ALREADY_OPEN.equals(cause.getSQLState())) {
			return null;
		}
		return explain(cause, "database", "in-use", file(cause));
	}

	/** H2 names the file in the reason only. */
	private static String file(SQLException inUse) {
		for (Throwable reason = inUse; reason != null; reason = reason.getCause()) {
			Matcher file = FILE.matcher(String.valueOf(reason.getMessage()));
			if (file.find()) {
				return file.group();
			}
		}
		return "";
	}

}
