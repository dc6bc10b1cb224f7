package org.mera.workflow;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * The engine's task service without its ways around the form: what is submitted goes to
 * the form's rules and the domain, not into process variables, and nobody ends a task by
 * an error or escalation of their own making.
 */
final class CheckedTaskService extends TaskServiceImpl {

	private final MessageSource messages;

	private final Supplier<Deputies> deputies;

	CheckedTaskService(MessageSource messages, Supplier<Deputies> deputies) {
		this.messages = messages;
		this.deputies = deputies;
	}

	@Override
	public void claim(String taskId, String userId) {
		try {
			if (!takeOver(taskId, userId)) {
				super.claim(taskId, userId);
			}
		}
		catch (TaskAlreadyClaimedException ex) {
			throw refused("workflow.claimed");
		}
		catch (NullValueException ex) {
			throw refused("workflow.gone");
		}
	}

	@Override
	public void setAssignee(String taskId, @Nullable String userId) {
		if (!takeOver(taskId, userId)) {
			super.setAssignee(taskId, userId);
		}
	}

	private boolean takeOver(String taskId, @Nullable String userId) {
		return this.commandExecutor.execute(new TakeOver(taskId, userId, this.deputies.get()));
	}

	@Override
	public void complete(String taskId) {
		complete(taskId, null);
	}

	@Override
	public void complete(String taskId, @Nullable Map<String, Object> variables) {
		CurrentSubmission.offering(submitted(variables), () -> {
			super.complete(taskId, Map.of());
			return true;
		});
	}

	@Override
	public VariableMap completeWithVariablesInReturn(String taskId, @Nullable Map<String, Object> variables,
			boolean deserializeValues) {
		return CurrentSubmission.offering(submitted(variables),
				() -> super.completeWithVariablesInReturn(taskId, Map.of(), deserializeValues));
	}

	@Override
	public void resolveTask(String taskId, @Nullable Map<String, Object> variables) {
		if (!submitted(variables).isEmpty()) {
			throw refused("workflow.no-resolve");
		}
		super.resolveTask(taskId);
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode) {
		throw refused("workflow.no-error");
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
		throw refused("workflow.no-error");
	}

	@Override
	public void handleBpmnError(String taskId, String errorCode, String errorMessage,
			@Nullable Map<String, Object> variables) {
		throw refused("workflow.no-error");
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode) {
		throw refused("workflow.no-error");
	}

	@Override
	public void handleEscalation(String taskId, String escalationCode, @Nullable Map<String, Object> variables) {
		throw refused("workflow.no-error");
	}

	static Map<String, Object> submitted(@Nullable Map<String, Object> variables) {
		return (variables != null) ? variables : Map.of();
	}

	private BadUserRequestException refused(String code) {
		return new BadUserRequestException(this.messages.getMessage(code, null, Locale.ENGLISH));
	}

}
