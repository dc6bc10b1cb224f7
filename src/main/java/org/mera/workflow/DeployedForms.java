package org.mera.workflow;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.impl.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms as deployed with a process, and what supplies their data. */
@Component
class DeployedForms {

	private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

	private final ObjectProvider<FormData> suppliers;

	DeployedForms(ObjectProvider<FormData> suppliers) {
		this.suppliers = suppliers;
	}

	/** The form of this id in a deployment; called within an engine command. */
	FormSchema schema(String deploymentId, String form) {
		return this.schemas.computeIfAbsent(deploymentId + "/" + form, (key) -> {
			byte[] file = Context.getCommandContext()
				.getResourceManager()
				.findResourceByDeploymentIdAndResourceName(deploymentId, "forms/" + form + ".form")
				.getBytes();
			return FormSchema.read(new ByteArrayInputStream(file));
		});
	}

	/** What the form's supplier gives for this task; nothing if it has none. */
	Map<String, ?> data(String form, TaskContext context) {
		List<FormData> found = this.suppliers.stream().filter((each) -> each.form().equals(form)).toList();
		return found.isEmpty() ? Map.of() : found.get(0).values(context);
	}

}
