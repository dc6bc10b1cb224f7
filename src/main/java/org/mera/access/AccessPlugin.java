package org.mera.access;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.mera.people.LentRights;
import org.mera.people.Substitutions;
import org.mera.workflow.MeraSession;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives the engine Mera's way of granting tasks, its substitutes and its rules for
 * permissions and passwords.
 */
@Component
class AccessPlugin extends AbstractProcessEnginePlugin {

	private final ObjectProvider<Substitutions> substitutions;

	private final ObjectProvider<LentRights> rights;

	private final GuardedPasswords.Guard guard;

	private final LogInProperties logIns;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	AccessPlugin(ObjectProvider<Substitutions> substitutions, ObjectProvider<LentRights> rights, LogInBrake brake,
			LogIn logIn, LogInProperties logIns, MessageSource messages, ApplicationEventPublisher events) {
		this.substitutions = substitutions;
		this.rights = rights;
		this.guard = new GuardedPasswords.Guard(brake, new RecentPasswords(), logIn);
		this.logIns = logIns;
		this.messages = messages;
		this.events = events;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setResourceAuthorizationProvider(new OwnTasks(this.rights::getObject));
		configuration
			.setIdentityProviderSessionFactory(new SubstituteGroups.Factory(this.guard, this.substitutions::getObject));
		configuration.setAuthorizationService(new GrantsOnly(this.messages));
		configuration.setAuthorizationCheckRevokes(ProcessEngineConfiguration.AUTHORIZATION_CHECK_REVOKE_NEVER);
		List<SessionFactory> sessions = new ArrayList<>();
		if (configuration.getCustomSessionFactories() != null) {
			sessions.addAll(configuration.getCustomSessionFactories());
		}
		sessions.add(new MeraSession<>(AuthorizationManager.class, PermissionsOfGroups::new));
		sessions.add(new MeraSession<>(TaskManager.class, WorkLists::new));
		configuration.setCustomSessionFactories(sessions);
		configuration.setPasswordPolicy(new LongPasswords());
		configuration.setPasswordEncryptor(new SlowHash(this.logIns.hashRounds()));
		configuration.setIdentityService(new CheckedIdentityService(this.messages, this.guard.logIn(),
				configuration::isEnablePasswordPolicy, this.events));
	}

	@Override
	public void postInit(ProcessEngineConfigurationImpl configuration) {
		WorkLists.teach(configuration.getSqlSessionFactory().getConfiguration());
	}

}
