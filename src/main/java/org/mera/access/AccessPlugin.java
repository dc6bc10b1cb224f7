package org.mera.access;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/** Gives the engine Mera's way of granting tasks and its rules for passwords. */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setResourceAuthorizationProvider(new OwnTasks());
		configuration.setPasswordPolicy(new LongPasswords());
	}

}
