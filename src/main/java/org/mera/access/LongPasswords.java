package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * A password is long, does not contain its owner's data and is none of those that are
 * guessed first. No kinds of characters are demanded: such rules make passwords
 * predictable, not strong (NIST SP 800-63B, which wants 15 characters where a password is
 * all there is).
 */
class LongPasswords implements PasswordPolicy {

	static final int LEAST_LENGTH = 15;

	private static final List<PasswordPolicyRule> RULES = List.of(new PasswordPolicyLengthRuleImpl(LEAST_LENGTH),
			new PasswordPolicyUserDataRuleImpl(), new HardToGuess());

	@Override
	public List<PasswordPolicyRule> getRules() {
		return RULES;
	}

}
