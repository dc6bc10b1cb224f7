package org.mera.access;

import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts Mera how to name the first administrator. */
class NoAdministratorFailureAnalyzer extends AbstractFailureAnalyzer<NoAdministratorException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, NoAdministratorException cause) {
		// There are no beans any more to ask for a message.
		ResourceBundle texts = ResourceBundle.getBundle("messages/access", Locale.ROOT);
		return new FailureAnalysis(texts.getString("access.administrator." + cause.reason()),
				texts.getString("access.administrator.action." + cause.reason()), cause);
	}

}
