package org.mera.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * A deployed Camunda Form, reduced to the fields a person can fill in.
 *
 * @param id the form's id
 * @param fields in the form's order; a group's fields stand among the others
 */
record FormSchema(String id, List<FormField> fields) {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern ROW = Pattern.compile("(.+)\\[(\\d+)]\\.(.+)");

	static FormSchema read(InputStream form) {
		try {
			JsonNode json = JSON.readTree(form);
			return new FormSchema(json.path("id").asText(), fields(json, null));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<FormField> fields(JsonNode container, @Nullable FormCondition hideWhen) {
		List<FormField> fields = new ArrayList<>();
		for (JsonNode component : container.path("components")) {
			String hide = component.path("conditional").path("hide").textValue();
			FormCondition inherited = (hide != null) ? FormCondition.parse(hide) : hideWhen;
			if (component.path("type").asText().equals("group")) {
				fields.addAll(fields(component, inherited));
			}
			else if (FormField.isInput(component)) {
				fields.add(new FormField(component, inherited, fields(component, null)));
			}
		}
		return fields;
	}

	@Nullable FormField field(String key) {
		return field(this.fields, key);
	}

	private static @Nullable FormField field(List<FormField> fields, String key) {
		return fields.stream().filter((field) -> field.key().equals(key)).findFirst().orElse(null);
	}

	/**
	 * How the form names a field to people: its label, for a field in a list with the
	 * list's label and the row. An unknown field keeps its key.
	 */
	String label(String path) {
		Matcher row = ROW.matcher(path);
		if (row.matches()) {
			FormField list = field(row.group(1));
			FormField cell = (list != null) ? field(list.rows(), row.group(3)) : null;
			if (list != null && cell != null) {
				return list.label() + " " + (Integer.parseInt(row.group(2)) + 1) + ", " + cell.label();
			}
			return path;
		}
		FormField field = field(path);
		return (field != null) ? field.label() : path;
	}

}
