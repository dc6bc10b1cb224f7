package org.mera.workflow;

import java.util.Set;

import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the engine's history keeps: the way that the flow took, who had which task and
 * until when, incidents and failed jobs. What was entered and decided, and how dates
 * changed, the domain's tables keep for good; nothing is kept twice. In the database it
 * counts as the engine's full history, so that installations begin and end to use it
 * without a step between.
 */
final class KeptHistory extends HistoryLevelFull {

	/** Says which step of a measure a process instance is about, also when it is over. */
	private static final String STEP_ID = "stepId";

	/** Job logs repeat what activities say; only failures say more. */
	private static final Set<HistoryEventTypes> LEFT_OUT = Set.of(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
			HistoryEventTypes.FORM_PROPERTY_UPDATE, HistoryEventTypes.JOB_CREATE, HistoryEventTypes.JOB_SUCCESS,
			HistoryEventTypes.JOB_DELETE);

	@Override
	public String getName() {
		return "kept";
	}

	@Override
	public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
		if (entity instanceof VariableInstanceEntity variable && !STEP_ID.equals(variable.getName())) {
			return false;
		}
		return !LEFT_OUT.contains(type);
	}

}
