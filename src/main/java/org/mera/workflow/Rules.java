package org.mera.workflow;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Collects broken rules, so that a person hears of all of them at once. */
public final class Rules {

	private final List<RuleViolation.Problem> problems = new ArrayList<>();

	/**
	 * Notes a rule.
	 * @param kept whether the rule is kept
	 * @param field see {@link RuleViolation}
	 * @param code key of the message that says the rule
	 * @param arguments the message's arguments
	 */
	public Rules require(boolean kept, @Nullable String field, String code, Object... arguments) {
		if (!kept) {
			this.problems.add(new RuleViolation.Problem(field, code, arguments));
		}
		return this;
	}

	/**
	 * Ends the check.
	 * @throws RuleViolation with every broken rule, if any is broken
	 */
	public void verify() {
		if (!this.problems.isEmpty()) {
			throw new RuleViolation(this.problems);
		}
	}

}
