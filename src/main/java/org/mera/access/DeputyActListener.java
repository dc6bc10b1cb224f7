package org.mera.access;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.mera.people.DeputyAct;
import org.mera.people.DeputyActs;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notes who does a task for somebody who is away, in the transaction that completes it.
 */
@Component
class DeputyActListener extends AbstractBpmnParseListener implements TaskListener {

	private final ObjectProvider<DeputyActs> acts;

	DeputyActListener(ObjectProvider<DeputyActs> acts) {
		this.acts = acts;
	}

	@Override
	public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
	}

	@Override
	public void notify(DelegateTask task) {
		@Nullable String person = Context.getCommandContext().getAuthenticatedUserId();
		if (person != null) {
			this.acts.getObject().note(person, () -> TaskGroups.of(task), () -> act(task));
		}
	}

	private static DeputyAct.Task act(DelegateTask task) {
		return new DeputyAct.Task(task.getId(), task.getName(), task.getExecution().getProcessBusinessKey(),
				(String) task.getExecution().getVariable("stepId"));
	}

}
