package org.mera.measure.process;

import org.camunda.bpm.engine.impl.ProcessInstanceModificationBuilderImpl;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Lets a plan go on to its end whose last open measure was deleted: the engine takes such
 * a measure out without asking whether it was the last one. Told twice of the same plan,
 * a command asks once.
 *
 * @param plan the plan's process instance
 */
record MeasuresLeft(ExecutionEntity plan) implements CommandContextListener {

	private static final String MEASURE = "CallActivity_CarryOutMeasure";

	private static final String MEASURES = MEASURE + BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX;

	private static final String CLOSED = "Flow_MeasuresClosed";

	@Override
	public void onCommandContextClose(CommandContext command) {
		if (!this.plan.isEnded() && !isMeasureRunning()) {
			command.runWithoutAuthorization(() -> {
				new ProcessInstanceModificationBuilderImpl(command, this.plan.getId()).cancelAllForActivity(MEASURES)
					.startTransition(CLOSED)
					.execute();
				return null;
			});
		}
	}

	private boolean isMeasureRunning() {
		return this.plan.findExecutions(MEASURE)
			.stream()
			.anyMatch((each) -> each instanceof ExecutionEntity measure && measure.getSubProcessInstance() != null);
	}

	@Override
	public void onCommandFailed(CommandContext command, Throwable failure) {
		// Nothing was changed.
	}

}
