package org.mera.database;

import org.mera.workflow.ExplainedFailureAnalyzer;

/**
 * Thrown when something cannot be done with the database, in words for the administrator.
 */
class DatabaseProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * What is wrong.
	 * @param code key of the message in {@code messages/database.properties}, below
	 * {@code database.}; what to do about it is at {@code .action} below that
	 * @param arguments the arguments of both
	 */
	DatabaseProblem(String code, Object... arguments) {
		super(text(code, arguments));
		this.action = text(code + ".action", arguments);
	}

	DatabaseProblem(Throwable cause, String code, Object... arguments) {
		this(code, arguments);
		initCause(cause);
	}

	/** What to do about it. */
	String action() {
		return this.action;
	}

	/** Where it happens there may be no beans, or none any more, to ask for a message. */
	static String text(String code, Object... arguments) {
		return ExplainedFailureAnalyzer.text("database", code, arguments);
	}

}
