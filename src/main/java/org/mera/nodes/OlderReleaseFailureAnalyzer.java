package org.mera.nodes;

import org.mera.workflow.ExplainedFailureAnalyzer;

import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts an older release what that would mean, and how it is done. */
class OlderReleaseFailureAnalyzer extends ExplainedFailureAnalyzer<OlderReleaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OlderReleaseException cause) {
		return explain(cause, "nodes", "older-release", cause.own(), cause.newer());
	}

}
