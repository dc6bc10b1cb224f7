package org.mera.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests in the browser where there is none, and says what to install.
 */
class ChromiumInstalled implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return Chromium.executable()
			.map((executable) -> ConditionEvaluationResult.enabled("With " + executable))
			.orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.MISSING));
	}

}
