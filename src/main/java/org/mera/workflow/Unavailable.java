package org.mera.workflow;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Tells failures of the database as a whole from all others: it cannot be reached, all
 * connections to it are taken, its disk is full. Whoever meets one is told to come again.
 */
final class Unavailable {

	/** The key of what people read. */
	static final String WORDS = "workflow.unavailable";

	/** How long somebody shall wait before trying again, in seconds. */
	static final String RETRY_AFTER = "10";

	/**
	 * Beginnings of SQL states: the connection failed, PostgreSQL lacks resources or is
	 * being stopped or started, H2 cannot write its file or has closed it.
	 */
	private static final Set<String> STATES = Set.of("08", "53", "57P", "90028", "90031", "90067", "90098", "90121");

	private Unavailable() {
	}

	/** Whether the database as a whole is why something failed. */
	static boolean isReasonOf(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof CannotCreateTransactionException || cause instanceof CannotGetJdbcConnectionException
					|| cause instanceof SQLTransientConnectionException) {
				return true;
			}
			if (cause instanceof SQLException refused && isOut(String.valueOf(refused.getSQLState()))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOut(String state) {
		return STATES.stream().anyMatch(state::startsWith);
	}

}
