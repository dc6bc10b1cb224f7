package org.mera.access;

import org.mera.workflow.ExplainedFailureAnalyzer;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Mera how to name the first administrator. */
class NoAdministratorFailureAnalyzer extends ExplainedFailureAnalyzer<NoAdministratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NoAdministratorException cause) {
		return explain(cause, "access", "administrator." + cause.reason());
	}

}
