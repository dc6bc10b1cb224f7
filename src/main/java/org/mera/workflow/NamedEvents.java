package org.mera.workflow;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/**
 * Composes what the engine's history keeps. Each event names its process: the name never
 * changes once the process is deployed, but the engine would read its row in every
 * transaction.
 */
final class NamedEvents extends CacheAwareHistoryEventProducer {

	@Override
	protected @Nullable ProcessDefinitionEntity getProcessDefinitionEntity(String id) {
		@Nullable ProcessDefinitionEntity deployed = Context.getProcessEngineConfiguration()
			.getDeploymentCache()
			.getProcessDefinitionCache()
			.get(id);
		return (deployed != null) ? deployed : super.getProcessDefinitionEntity(id);
	}

}
