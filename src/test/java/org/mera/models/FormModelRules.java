package org.mera.models;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a form must say, so that the browser can show it and the server can check it.
 */
final class FormModelRules {

	private static final Set<String> SHOWN = Set.of("text", "separator", "table", "group");

	private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

	private static final Set<String> INPUTS = Set.of("textfield", "textarea", "number", "checkbox", "radio", "select",
			"checklist", "taglist", "datetime", "dynamiclist");

	static final List<Rule<FormModel>> RULES = List.of(
			new Rule<>("the form is called like its file, in kebab-case",
					(form) -> Stream.of(form.json().path("id").asText())
						.filter((id) -> !id.equals(form.name()) || !NamingRules.KEBAB_CASE.matcher(id).matches())),
			new Rule<>("the form is of the version that Tasklist shows",
					(form) -> Stream
						.of("schemaVersion " + form.json().path("schemaVersion").asInt(),
								form.json().path("executionPlatform").asText())
						.filter((it) -> !it.equals("schemaVersion 16") && !it.equals("Camunda Platform"))),
			new Rule<>("the form begins with words",
					(form) -> Stream.of(form.json().path("components").path(0).path("type").asText())
						.filter((first) -> !first.equals("text"))),
			rule("only components that Tasklist shows and the server checks",
					(it) -> SHOWN.contains(type(it)) || INPUTS.contains(type(it))),
			rule("a text has a length that fits its column",
					(it) -> !type(it).matches("textfield|textarea") || rule(it, "maxLength").asInt() > 0),
			rule("a number has a least and a most",
					(it) -> !type(it).equals("number") || rule(it, "min").isNumber() && rule(it, "max").isNumber()
							&& rule(it, "min").asDouble() <= rule(it, "max").asDouble()),
			rule("a choice has options",
					(it) -> !CHOICES.contains(type(it)) || !it.path("values").isEmpty()
							|| it.path("valuesKey").isTextual()),
			rule("a time is a time of the city's clock", FormModelRules::isCityTime),
			rule("every field can be filled in",
					(it) -> !it.path("disabled").asBoolean() && !it.path("readonly").asBoolean()),
			rule("every field has a label",
					(it) -> !INPUTS.contains(type(it)) || Stream.of("label", "dateLabel", "timeLabel")
						.anyMatch((name) -> it.path(name).asText().length() > 1)),
			rule("a table says where its rows come from",
					(it) -> !type(it).equals("table") || it.path("dataSource").isTextual()),
			rule("a condition is written in FEEL",
					(it) -> it.path("conditional").isMissingNode()
							|| it.path("conditional").path("hide").asText().startsWith("=")),
			new Rule<>("every field has its own key", (form) -> sameKeys(form.json(), new HashSet<>())),
			new Rule<>("no two components share an id", FormModelRules::sameIds));

	private FormModelRules() {
	}

	private static Rule<FormModel> rule(String words, Predicate<JsonNode> kept) {
		return new Rule<>(words, (form) -> form.components().filter(kept.negate()).map(FormModelRules::describe));
	}

	private static String describe(JsonNode component) {
		return type(component) + ' ' + key(component);
	}

	private static String type(JsonNode component) {
		return component.path("type").asText();
	}

	private static String key(JsonNode component) {
		return (type(component).equals("dynamiclist") ? component.path("path") : component.path("key")).asText();
	}

	private static JsonNode rule(JsonNode component, String name) {
		return component.path("validate").path(name);
	}

	private static boolean isCityTime(JsonNode component) {
		if (!type(component).equals("datetime")) {
			return true;
		}
		String subtype = component.path("subtype").asText();
		return subtype.equals("date") || subtype.matches("time|datetime")
				&& component.path("timeSerializingFormat").asText().equals("no_timezone");
	}

	/**
	 * The rows of a list have keys of their own; a group's fields stand among the others.
	 */
	private static Stream<String> sameKeys(JsonNode container, Set<String> keys) {
		return FormModel.children(container).flatMap((component) -> {
			if (type(component).equals("group")) {
				return sameKeys(component, keys);
			}
			Stream<String> same = Stream.of(component)
				.filter((it) -> INPUTS.contains(type(it)) && (key(it).isEmpty() || !keys.add(key(it))))
				.map(FormModelRules::describe);
			return Stream.concat(same, sameKeys(component, new HashSet<>()));
		});
	}

	private static Stream<String> sameIds(FormModel form) {
		Set<String> ids = new HashSet<>();
		return form.components()
			.filter((it) -> it.has("id") && !ids.add(it.path("id").asText()))
			.map(FormModelRules::describe);
	}

}
