package org.mera.access;

import java.util.function.Supplier;

import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.mera.people.Substitutions;

/**
 * The engine's users and groups, in which a substitute is a member of the absent person's
 * groups for as long as the absence lasts. All that goes by a person's groups follows:
 * permissions, filters, REST, the webapps, Mera's own pages.
 */
class SubstituteGroups extends GuardedPasswords {

	private final Substitutions substitutions;

	SubstituteGroups(Guard guard, Substitutions substitutions) {
		super(guard);
		this.substitutions = substitutions;
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new SubstituteGroupQuery(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired(),
				this.substitutions);
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext context) {
		return new SubstituteGroupQuery(this.substitutions);
	}

	/**
	 * Makes one for each command of the engine.
	 *
	 * @param guard of the passwords
	 * @param substitutions asked for late: they need the database, which comes after
	 */
	record Factory(Guard guard, Supplier<Substitutions> substitutions) implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return SubstituteGroups.class;
		}

		@Override
		public Session openSession() {
			return new SubstituteGroups(this.guard, this.substitutions.get());
		}

	}

}
