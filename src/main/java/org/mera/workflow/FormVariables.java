package org.mera.workflow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * What a form's conditions can ask for: what was submitted, then what the form's data
 * supply, then the fields that are empty. The data are fetched when the first condition
 * asks for something that was not submitted.
 *
 * @param fields the form's fields, or those of a row
 * @param submitted values by key
 * @param data fetches the data
 */
record FormVariables(List<FormField> fields, Map<String, JsonNode> submitted,
		Supplier<Map<String, ?>> data) implements VariableContext {

	private static final ObjectMapper JSON = new ObjectMapper();

	@Override
	public TypedValue resolve(String name) {
		return Variables.untypedValue(value(name));
	}

	private @Nullable Object value(String name) {
		JsonNode value = this.submitted.get(name);
		return (value != null) ? JSON.convertValue(value, Object.class) : this.data.get().get(name);
	}

	@Override
	public boolean containsVariable(String name) {
		return this.submitted.containsKey(name) || this.fields.stream().anyMatch((field) -> field.key().equals(name))
				|| this.data.get().containsKey(name);
	}

	@Override
	public Set<String> keySet() {
		Set<String> names = new HashSet<>(this.submitted.keySet());
		names.addAll(this.data.get().keySet());
		this.fields.forEach((field) -> names.add(field.key()));
		return names;
	}

}
