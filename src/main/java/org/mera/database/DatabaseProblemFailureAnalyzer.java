package org.mera.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the administrator why a command could not be carried out, and what to do. */
class DatabaseProblemFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseProblem> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, DatabaseProblem cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
	}

}
