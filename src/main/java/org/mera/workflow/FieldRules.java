package org.mera.workflow;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** The rules of one field for one value that is not empty. */
final class FieldRules {

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern PHONE = Pattern.compile("\\+?[0-9 /()-]{5,30}");

	private final FormField field;

	private final String path;

	private final Set<String> options;

	private final Rules rules;

	FieldRules(FormField field, String path, Set<String> options, Rules rules) {
		this.field = field;
		this.path = path;
		this.options = options;
		this.rules = rules;
	}

	static boolean isEmpty(FormField field, JsonNode value) {
		return value.isNull() || (value.isTextual() && PlainText.of(value.textValue()).isEmpty())
				|| (value.isArray() && value.isEmpty())
				|| (field.type().equals("checkbox") && field.required() && value.isBoolean() && !value.booleanValue());
	}

	/** The value in its type, or empty if it breaks a rule, which has then been noted. */
	Optional<?> check(JsonNode value) {
		return switch (this.field.type()) {
			case "textfield", "textarea" -> text(value);
			case "number" -> number(value);
			case "checkbox" -> typed(value.isBoolean(), "form.not-a-checkbox").map((ok) -> value.booleanValue());
			case "radio", "select" -> option(value);
			case "checklist", "taglist" -> options(value);
			case "datetime" -> dayOrTime(value);
			default -> throw new IllegalStateException("No rules for a field of type " + this.field.type());
		};
	}

	private Optional<String> text(JsonNode value) {
		if (!value.isTextual()) {
			return refuse("form.not-a-text");
		}
		String text = PlainText.of(value.textValue());
		JsonNode shortest = this.field.rule("minLength");
		JsonNode longest = this.field.rule("maxLength");
		if (shortest.isNumber() && text.length() < shortest.intValue()) {
			return refuse("form.too-short", shortest.intValue());
		}
		if (longest.isNumber() && text.length() > longest.intValue()) {
			return refuse("form.too-long", longest.intValue(), text.length());
		}
		String pattern = this.field.rule("pattern").textValue();
		if (pattern != null && !Pattern.compile(pattern).matcher(text).find()) {
			return refuse("form.pattern");
		}
		String kind = this.field.rule("validationType").asText();
		if (kind.equals("email") && !EMAIL.matcher(text).matches()) {
			return refuse("form.email");
		}
		if (kind.equals("phone") && !PHONE.matcher(text).matches()) {
			return refuse("form.phone");
		}
		return Optional.of(text);
	}

	private Optional<BigDecimal> number(JsonNode value) {
		if (!value.isNumber()) {
			return refuse("form.not-a-number");
		}
		BigDecimal number = value.decimalValue();
		int decimals = this.field.json().path("decimalDigits").asInt(0);
		if (Math.max(0, number.stripTrailingZeros().scale()) > decimals) {
			return (decimals == 0) ? refuse("form.not-whole") : refuse("form.too-many-decimals", decimals);
		}
		JsonNode least = this.field.rule("min");
		JsonNode most = this.field.rule("max");
		if (least.isNumber() && number.compareTo(least.decimalValue()) < 0) {
			return refuse("form.min", least.decimalValue(), number);
		}
		if (most.isNumber() && number.compareTo(most.decimalValue()) > 0) {
			return refuse("form.max", most.decimalValue(), number);
		}
		return Optional.of(number);
	}

	private Optional<String> option(JsonNode value) {
		if (!value.isTextual() || !this.options.contains(value.textValue())) {
			return refuse("form.option", value.asText());
		}
		return Optional.of(value.textValue());
	}

	private Optional<List<String>> options(JsonNode value) {
		if (!value.isArray()) {
			return refuse("form.not-a-list");
		}
		List<String> chosen = new ArrayList<>();
		for (JsonNode each : value) {
			if (!each.isTextual() || !this.options.contains(each.textValue())) {
				return refuse("form.option", each.asText());
			}
			if (!chosen.contains(each.textValue())) {
				chosen.add(each.textValue());
			}
		}
		return Optional.of(chosen);
	}

	private Optional<?> dayOrTime(JsonNode value) {
		String kind = this.field.json().path("subtype").asText("date");
		return switch (kind) {
			case "time" -> parsed(value, LocalTime::parse, "form.not-a-time");
			case "datetime" -> parsed(value, LocalDateTime::parse, "form.not-a-day-and-time");
			default -> parsed(value, LocalDate::parse, "form.not-a-day");
		};
	}

	private <T> Optional<T> parsed(JsonNode value, Function<String, T> parser, String code) {
		try {
			return value.isTextual() ? Optional.of(parser.apply(value.textValue())) : refuse(code);
		}
		catch (DateTimeException ex) {
			return refuse(code);
		}
	}

	private Optional<Boolean> typed(boolean ok, String code) {
		return ok ? Optional.of(true) : refuse(code);
	}

	private <T> Optional<T> refuse(String code, Object... arguments) {
		this.rules.require(false, this.path, code, arguments);
		return Optional.empty();
	}

}
