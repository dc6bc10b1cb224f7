package org.mera.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.mera.people.LentRights;
import org.mera.people.Substitutions;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives the engine Mera's way of granting tasks, its substitutes and its rules for
 * passwords.
 */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

	private final ObjectProvider<Substitutions> substitutions;

	private final ObjectProvider<LentRights> rights;

	AccessPlugin(ObjectProvider<Substitutions> substitutions, ObjectProvider<LentRights> rights) {
		this.substitutions = substitutions;
		this.rights = rights;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setResourceAuthorizationProvider(new OwnTasks(this.rights::getObject));
		configuration.setIdentityProviderSessionFactory(new SubstituteGroups.Factory(this.substitutions::getObject));
		configuration.setPasswordPolicy(new LongPasswords());
	}

}
