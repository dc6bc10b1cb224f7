package org.mera.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.SpinRuntimeException;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks submitted values against the form they were entered in: the same rules as in the
 * browser, for every way in. Unknown fields are refused, and so are hidden ones.
 */
@Component
class FormRules {

	/** More rows than this no person enters; refused before they cost memory. */
	private static final int MOST_ROWS = 500;

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Checks the values and gives them their types.
	 * @param schema the form
	 * @param submitted raw or typed values by key
	 * @param data what the form's {@link FormData} supplies; only asked if a rule needs
	 * it
	 * @return the values that were entered, empty ones left out
	 * @throws RuleViolation with all broken rules
	 */
	Map<String, Object> check(FormSchema schema, Map<String, ?> submitted, Supplier<Map<String, ?>> data) {
		Rules rules = new Rules();
		Map<String, JsonNode> values = new LinkedHashMap<>();
		submitted.forEach((key, value) -> {
			JsonNode json = json(value);
			rules.require(json != null, key, "form.unreadable");
			values.put(key, (json != null) ? json : JSON.nullNode());
		});
		rules.verify();
		Map<String, Object> checked = check(schema.fields(), values, SingletonSupplier.of(data), "", rules);
		rules.verify();
		return checked;
	}

	private Map<String, Object> check(List<FormField> fields, Map<String, JsonNode> values,
			Supplier<Map<String, ?>> data, String path, Rules rules) {
		Set<String> unknown = new HashSet<>(values.keySet());
		Map<String, Object> checked = new LinkedHashMap<>();
		for (FormField field : fields) {
			unknown.remove(field.key());
			JsonNode value = values.get(field.key());
			boolean empty = value == null || FieldRules.isEmpty(field, value);
			if (isHidden(field, fields, values, data)) {
				rules.require(empty || isUnchecked(value), path + field.key(), "form.hidden");
			}
			else if (value == null || empty) {
				rules.require(!field.required(), path + field.key(),
						field.type().equals("checkbox") ? "form.unticked" : "form.required");
			}
			else if (field.isList()) {
				checked.put(field.key(), rows(field, value, data, path, rules));
			}
			else {
				new FieldRules(field, path + field.key(), options(field, data), rules).check(value)
					.ifPresent((entered) -> checked.put(field.key(), entered));
			}
		}
		unknown.forEach((key) -> rules.require(false, path + key, "form.unknown"));
		return checked;
	}

	private List<Submission.Fields> rows(FormField field, JsonNode value, Supplier<Map<String, ?>> data, String path,
			Rules rules) {
		List<Submission.Fields> rows = new ArrayList<>();
		String key = path + field.key();
		if (!value.isArray()) {
			rules.require(false, key, "form.not-a-list");
			return rows;
		}
		if (value.size() > MOST_ROWS) {
			rules.require(false, key, "form.too-many-rows", MOST_ROWS);
			return rows;
		}
		for (int row = 0; row < value.size(); row++) {
			if (!value.get(row).isObject()) {
				rules.require(false, key, "form.not-a-list");
				return rows;
			}
			Map<String, JsonNode> cells = new LinkedHashMap<>();
			value.get(row).fields().forEachRemaining((cell) -> cells.put(cell.getKey(), cell.getValue()));
			rows.add(new Submission.Fields(check(field.rows(), cells, data, "%s[%d].".formatted(key, row), rules)));
		}
		return rows;
	}

	private static boolean isHidden(FormField field, List<FormField> fields, Map<String, JsonNode> values,
			Supplier<Map<String, ?>> data) {
		FormCondition condition = field.hideWhen();
		return condition != null && condition.holds(new FormVariables(fields, values, data));
	}

	/** A browser sends false for a checkbox that nobody saw. */
	private static boolean isUnchecked(@Nullable JsonNode value) {
		return value != null && value.isBoolean() && !value.booleanValue();
	}

	private static Set<String> options(FormField field, Supplier<Map<String, ?>> data) {
		String key = field.optionsKey();
		if (key == null) {
			return Set.copyOf(field.fixedOptions());
		}
		Set<String> options = new HashSet<>();
		if (data.get().get(key) instanceof Iterable<?> supplied) {
			for (Object option : supplied) {
				options.add((option instanceof FormData.Option choice) ? choice.value() : String.valueOf(option));
			}
		}
		return options;
	}

	/** The value as JSON, or null if it is of a kind that no form submits. */
	private static @Nullable JsonNode json(@Nullable Object value) {
		Object plain = (value instanceof TypedValue typed && !(value instanceof JsonValue)) ? typed.getValue() : value;
		try {
			if (plain == null) {
				return JSON.nullNode();
			}
			if (plain instanceof JsonValue json) {
				return JSON.readTree(json.getValueSerialized());
			}
			if (plain instanceof SpinJsonNode json) {
				return JSON.readTree(json.toString());
			}
			if (plain instanceof String || plain instanceof Number || plain instanceof Boolean
					|| plain instanceof List<?>) {
				return JSON.valueToTree(plain);
			}
			return null;
		}
		catch (JsonProcessingException | IllegalArgumentException | SpinRuntimeException ex) {
			return null;
		}
	}

	static TypedValue typed(Object value) {
		if (value instanceof String || value instanceof Boolean || value instanceof Integer
				|| value instanceof Double) {
			return Variables.untypedValue(value);
		}
		return SpinValues.jsonValue(JSON.valueToTree(value).toString()).create();
	}

}
