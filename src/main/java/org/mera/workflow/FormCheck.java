package org.mera.workflow;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Checks a submission against its form before anything else happens. It stands first
 * among the end listeners of every user task and start event with a form, so that no way
 * of completing leads past it.
 */
final class FormCheck implements ExecutionListener {

	private final String form;

	private final boolean start;

	private final DeployedForms forms;

	private final FormRules rules;

	FormCheck(String form, boolean start, DeployedForms forms, FormRules rules) {
		this.form = form;
		this.start = start;
		this.forms = forms;
		this.rules = rules;
	}

	@Override
	public void notify(DelegateExecution execution) {
		if (execution.isCanceled()) {
			return;
		}
		Map<String, Object> submitted = this.start ? startVariables(execution) : taskSubmission();
		Context.getCommandContext().runWithoutAuthorization(() -> {
			check((ExecutionEntity) execution, submitted);
			return null;
		});
	}

	private void check(ExecutionEntity execution, Map<String, Object> submitted) {
		String deployment = execution.getProcessDefinition().getDeploymentId();
		FormSchema schema = this.forms.schema(deployment, this.form);
		CurrentSubmission.check(schema, submitted);
		TaskContext context = new TaskContext(String.valueOf(execution.getProcessBusinessKey()),
				execution.getVariables());
		Map<String, Object> values = this.rules.check(schema, submitted, () -> this.forms.data(this.form, context));
		CurrentSubmission.accept(new Submission(context, Context.getCommandContext().getAuthenticatedUserId(), values));
	}

	/** What came with the start is no process variable either. */
	private Map<String, Object> startVariables(DelegateExecution execution) {
		Map<String, Object> submitted = new HashMap<>(execution.getVariablesTyped());
		execution.removeVariables(submitted.keySet());
		return submitted;
	}

	private Map<String, Object> taskSubmission() {
		Map<String, Object> submitted = CurrentSubmission.take();
		return (submitted != null) ? submitted : Map.of();
	}

}
