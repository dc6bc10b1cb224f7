package org.mera.measure.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.mera.measure.StoppedMeasures;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * An administrator deleted a plan's process instance. It is no listener of the model but
 * built in, because Cockpit's dialog skips the model's listeners unless told otherwise,
 * and the plan would then count as running for ever.
 */
@Component
class PlanCancelled extends AbstractBpmnParseListener implements ExecutionListener {

	static final String ACTION_PLAN = "action-plan";

	// A provider, because the engine is built before the measures.
	private final ObjectProvider<StoppedMeasures> measures;

	PlanCancelled(ObjectProvider<StoppedMeasures> measures) {
		this.measures = measures;
	}

	@Override
	public void parseProcess(Element process, ProcessDefinitionEntity definition) {
		if (ACTION_PLAN.equals(definition.getKey())) {
			definition.addBuiltInListener(EVENTNAME_END, this);
		}
	}

	@Override
	public void notify(DelegateExecution execution) {
		String plan = execution.getProcessBusinessKey();
		if (execution.isCanceled() && plan != null && execution instanceof ExecutionEntity instance) {
			List<String> stopped = this.measures.getObject().stopPlan(plan, instance.getDeleteReason());
			ProcessesLeft.endWith(Context.getCommandContext(), instance, stopped);
		}
	}

}
