package org.mera.measure.process;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.mera.measure.StoppedMeasures;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * An administrator deleted the process instance of one measure, while its plan goes on.
 * Built in for the same reason as {@link PlanCancelled}.
 */
@Component
class MeasureDeleted extends AbstractBpmnParseListener implements ExecutionListener {

	// A provider, because the engine is built before the measures.
	private final ObjectProvider<StoppedMeasures> measures;

	MeasureDeleted(ObjectProvider<StoppedMeasures> measures) {
		this.measures = measures;
	}

	@Override
	public void parseProcess(Element process, ProcessDefinitionEntity definition) {
		if (!PlanCancelled.ACTION_PLAN.equals(definition.getKey())) {
			definition.addBuiltInListener(EVENTNAME_END, this);
		}
	}

	@Override
	public void notify(DelegateExecution execution) {
		if (execution.isCanceled() && execution instanceof ExecutionEntity instance) {
			runningPlan(instance).ifPresent((plan) -> stop(instance, plan));
		}
	}

	/** The plan that called the process, unless it is being deleted itself. */
	private static Optional<ExecutionEntity> runningPlan(ExecutionEntity instance) {
		return Optional.ofNullable(instance.getSuperExecution())
			.map(ExecutionEntity::getProcessInstance)
			.filter((caller) -> PlanCancelled.ACTION_PLAN.equals(caller.getProcessDefinition().getKey()))
			.filter((plan) -> !plan.isDeleteRoot());
	}

	private void stop(ExecutionEntity instance, ExecutionEntity plan) {
		CommandContext command = Context.getCommandContext();
		this.measures.getObject()
			.stop(instance.getProcessBusinessKey(), instance.getDeleteReason(), command.getAuthenticatedUserId());
		ProcessesLeft.endWith(command, instance, List.of(instance.getProcessBusinessKey()));
		command.registerCommandContextListener(new MeasuresLeft(plan));
	}

}
