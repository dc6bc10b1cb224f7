package org.mera.workflow;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.jspecify.annotations.Nullable;

/**
 * Finds process definitions by id without asking the database in each of the engine's
 * commands again: of a deployed definition nothing changes but whether it is suspended.
 * Whoever starts a process by its key is not concerned; that looks for the newest version
 * anyway.
 */
final class KnownDefinitions extends ProcessDefinitionManager {

	/** What another node suspended is noticed after this time at the latest. */
	private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

	private final Seen seen;

	KnownDefinitions(Seen seen) {
		this.seen = seen;
	}

	@Override
	public @Nullable ProcessDefinitionEntity findLatestDefinitionById(String id) {
		@Nullable ProcessDefinitionEntity known = this.seen.isRecent(id) ? deployed(id) : null;
		return (known != null) ? known : found(id);
	}

	private static @Nullable ProcessDefinitionEntity deployed(String id) {
		return Context.getProcessEngineConfiguration().getDeploymentCache().getProcessDefinitionCache().get(id);
	}

	private @Nullable ProcessDefinitionEntity found(String id) {
		@Nullable ProcessDefinitionEntity found = super.findLatestDefinitionById(id);
		if (found != null) {
			this.seen.note(id);
		}
		return found;
	}

	@Override
	public void updateProcessDefinitionSuspensionStateById(String id, SuspensionState state) {
		this.seen.forget();
		super.updateProcessDefinitionSuspensionStateById(id, state);
	}

	@Override
	public void updateProcessDefinitionSuspensionStateByKey(String key, SuspensionState state) {
		this.seen.forget();
		super.updateProcessDefinitionSuspensionStateByKey(key, state);
	}

	@Override
	public void updateProcessDefinitionSuspensionStateByKeyAndTenantId(String key, @Nullable String tenantId,
			SuspensionState state) {
		this.seen.forget();
		super.updateProcessDefinitionSuspensionStateByKeyAndTenantId(key, tenantId, state);
	}

	/** When each definition was last read from the database, by one engine. */
	static final class Seen {

		private final Map<String, Long> nanoseconds = new ConcurrentHashMap<>();

		boolean isRecent(String id) {
			@Nullable Long at = this.nanoseconds.get(id);
			return at != null && System.nanoTime() - at < KNOWN_FOR.toNanos();
		}

		void note(String id) {
			this.nanoseconds.put(id, System.nanoTime());
		}

		void forget() {
			this.nanoseconds.clear();
		}

	}

}
