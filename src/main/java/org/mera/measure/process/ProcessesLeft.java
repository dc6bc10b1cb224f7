package org.mera.measure.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Ends the processes of measures that an administrator has let outlive the process that
 * called them: nobody would need what they still ask for.
 *
 * @param measures ids of the measures, which are the business keys of all their processes
 * @param caller the process instance that was deleted without those it had called
 */
record ProcessesLeft(Collection<String> measures, ExecutionEntity caller) implements CommandContextListener {

	/** Sees to it, if the caller is deleted without what it called. */
	static void endWith(CommandContext command, ExecutionEntity caller, Collection<String> measures) {
		if (caller.isSkipSubprocesses()) {
			command.registerCommandContextListener(new ProcessesLeft(List.copyOf(measures), caller));
		}
	}

	@Override
	public void onCommandContextClose(CommandContext command) {
		command.runWithoutAuthorization(() -> {
			this.measures.stream().flatMap((measure) -> left(command, measure)).forEach((each) -> end(command, each));
			return null;
		});
	}

	/** The uppermost ones; with them ends what they have called. */
	private static Stream<ExecutionEntity> left(CommandContext command, String measure) {
		return command.getProcessEngineConfiguration()
			.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(measure)
			.list()
			.stream()
			.map(ProcessInstance::getId)
			.map(command.getExecutionManager()::findExecutionById)
			.filter((each) -> !each.isEnded() && each.getSuperExecution() == null);
	}

	private void end(CommandContext command, ExecutionEntity process) {
		command.getExecutionManager()
			.deleteProcessInstance(process.getId(), this.caller.getDeleteReason(), false,
					this.caller.isSkipCustomListeners(), this.caller.isExternallyTerminated(),
					this.caller.isSkipIoMappings(), false);
	}

	@Override
	public void onCommandFailed(CommandContext command, Throwable failure) {
		// Nothing was deleted.
	}

}
