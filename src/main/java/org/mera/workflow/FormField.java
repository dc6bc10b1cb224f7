package org.mera.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form.
 *
 * @param json the field's definition in form-js' notation
 * @param hideWhen FEEL condition under which the field is not shown, or null
 * @param rows the fields of each row, if the field is a dynamic list
 */
record FormField(JsonNode json, @Nullable FormCondition hideWhen, List<FormField> rows) {

	private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "checkbox", "radio", "select",
			"checklist", "taglist", "datetime", "dynamiclist");

	static boolean isInput(JsonNode component) {
		return INPUTS.contains(component.path("type").asText()) && !component.path("disabled").asBoolean();
	}

	String key() {
		return isList() ? this.json.path("path").asText() : this.json.path("key").asText();
	}

	String type() {
		return this.json.path("type").asText();
	}

	boolean isList() {
		return type().equals("dynamiclist");
	}

	String label() {
		for (String name : List.of("label", "dateLabel", "timeLabel")) {
			String label = this.json.path(name).asText();
			if (!label.isBlank()) {
				return label;
			}
		}
		return key();
	}

	JsonNode rule(String name) {
		return this.json.path("validate").path(name);
	}

	boolean required() {
		return rule("required").asBoolean();
	}

	/** Key under which the form's data hold the options, or null if they are fixed. */
	@Nullable String optionsKey() {
		return this.json.path("valuesKey").textValue();
	}

	List<String> fixedOptions() {
		return StreamSupport.stream(this.json.path("values").spliterator(), false)
			.map((option) -> option.path("value").asText())
			.toList();
	}

}
