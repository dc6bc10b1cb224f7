package org.mera.nodes;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts an older release what that would mean, and how it is done. */
class OlderReleaseFailureAnalyzer extends AbstractFailureAnalyzer<OlderReleaseException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, OlderReleaseException cause) {
		// There are no beans any more to ask for a message.
		ResourceBundle texts = ResourceBundle.getBundle("messages/nodes", Locale.ROOT);
		return new FailureAnalysis(
				MessageFormat.format(texts.getString("nodes.older-release.description"), cause.own(), cause.newer()),
				texts.getString("nodes.older-release.action"), cause);
	}

}
