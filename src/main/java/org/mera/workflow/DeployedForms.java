package org.mera.workflow;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.context.Context;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The forms as deployed with a process, and what supplies their data. */
@Component
class DeployedForms {

	private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

	/** By form; looked for once, since every completion asks. */
	private final Supplier<Map<String, FormData>> suppliers;

	DeployedForms(ObjectProvider<FormData> suppliers) {
		this.suppliers = SingletonSupplier.of(() -> suppliers.stream()
			.collect(Collectors.toMap(FormData::form, Function.identity(), (first, second) -> first)));
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
		FormData found = this.suppliers.get().get(form);
		return (found != null) ? found.values(context) : Map.of();
	}

}
