package org.mera.workflow;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

import org.hibernate.TransactionException;

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

	/** H2 is not on the class path of the compiler. */
	private static final String H2_FILE = "org.h2.mvstore.";

	private Unavailable() {
	}

	/**
	 * Whether the database as a whole is why something failed. Hibernate's own exception
	 * says that a connection broke before its transaction could be ended.
	 */
	static boolean isReasonOf(Throwable failure) {
		boolean inDatabase = false;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			inDatabase |= cause instanceof SQLException || cause.getClass().getName().startsWith(H2_FILE);
			if (inDatabase && cause instanceof IOException) {
				return true;
			}
			if (cause instanceof CannotCreateTransactionException || cause instanceof CannotGetJdbcConnectionException
					|| cause instanceof SQLTransientConnectionException || cause instanceof TransactionException) {
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
