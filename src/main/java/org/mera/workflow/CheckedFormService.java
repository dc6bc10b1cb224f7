package org.mera.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * The engine's form service, with the data that forms show added when they are opened,
 * and submissions handled as {@link CheckedTaskService} does.
 */
final class CheckedFormService extends FormServiceImpl {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final DeployedForms forms;

	CheckedFormService(DeployedForms forms) {
		this.forms = forms;
	}

	@Override
	public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
		CurrentSubmission.offering(CheckedTaskService.submitted(properties), () -> {
			super.submitTaskForm(taskId, Map.of());
			return true;
		});
	}

	@Override
	public VariableMap submitTaskFormWithVariablesInReturn(String taskId, @Nullable Map<String, Object> properties,
			boolean deserializeValues) {
		return CurrentSubmission.offering(CheckedTaskService.submitted(properties),
				() -> super.submitTaskFormWithVariablesInReturn(taskId, Map.of(), deserializeValues));
	}

	@Override
	public VariableMap getTaskFormVariables(String taskId, @Nullable Collection<String> names, boolean deserialize) {
		VariableMap visible = super.getTaskFormVariables(taskId, names, deserialize);
		this.commandExecutor.execute((context) -> context.runWithoutAuthorization(() -> {
			TaskEntity task = context.getTaskManager().findTaskById(taskId);
			String form = form(task);
			if (form != null) {
				TaskContext where = new TaskContext(String.valueOf(task.getExecution().getProcessBusinessKey()),
						task.getExecution().getVariables());
				this.forms.data(form, where).forEach((key, value) -> {
					if (names == null || names.contains(key)) {
						visible.putValueTyped(key, FormRules.typed(value));
					}
				});
			}
			return null;
		}));
		return visible;
	}

	private static @Nullable String form(TaskEntity task) {
		var key = (task.getTaskDefinition() != null) ? task.getTaskDefinition().getCamundaFormDefinitionKey() : null;
		return (key != null) ? key.getExpressionText() : null;
	}

	/** Tasklist asks no data for a start form, so its options are written into it. */
	@Override
	public InputStream getDeployedStartForm(String processDefinitionId) {
		try (InputStream deployed = super.getDeployedStartForm(processDefinitionId)) {
			JsonNode form = JSON.readTree(deployed);
			Map<String, ?> data = this.commandExecutor.execute((context) -> context.runWithoutAuthorization(
					() -> this.forms.data(form.path("id").asText(), new TaskContext("", new HashMap<>()))));
			form.path("components").forEach((component) -> {
				Object options = data.get(component.path("valuesKey").asText());
				if (options != null) {
					((ObjectNode) component).remove("valuesKey");
					((ObjectNode) component).set("values", JSON.valueToTree(options));
				}
				Object value = data.get(component.path("key").asText());
				if (value != null) {
					((ObjectNode) component).set("defaultValue", JSON.valueToTree(value));
				}
			});
			return new ByteArrayInputStream(JSON.writeValueAsBytes(form));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
