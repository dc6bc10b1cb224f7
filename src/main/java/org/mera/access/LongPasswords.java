package org.mera.access;

import java.util.List;

import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyUserDataRuleImpl;

/**
 * A password is long and does not contain its owner's data. No kinds of characters are
 * demanded: such rules make passwords predictable, not strong (NIST SP 800-63B).
 */
class LongPasswords implements PasswordPolicy {

	private static final int LEAST_LENGTH = 12;

	@Override
	public List<PasswordPolicyRule> getRules() {
		return List.of(new PasswordPolicyLengthRuleImpl(LEAST_LENGTH), new PasswordPolicyUserDataRuleImpl());
	}

}
