package org.mera.workflow;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What a form takes and what it refuses, rule by rule. */
class FormRulesTests {

	private static final Map<String, ?> PLACES = Map.of("places",
			List.of(new FormData.Option("Deževa", "dezeva"), new FormData.Option("Postenje", "postenje")));

	private final FormSchema schema = schema();

	private final FormRules rules = new FormRules();

	@ParameterizedTest(name = "{0} = {1} is refused: {2}")
	@MethodSource("refused")
	void refusesWhatBreaksARule(String field, Object value, String code) {
		Map<String, Object> submitted = valid();
		submitted.put(field, value);

		assertThat(problems(submitted)).containsExactly(code);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("name", null, "name: form.required"), arguments("name", "  ", "name: form.required"),
				arguments("name", "\u0007\ud800", "name: form.required"),
				arguments("name", "A", "name: form.too-short"), arguments("name", "ABCDEFGHIJK", "name: form.too-long"),
				arguments("name", 7, "name: form.not-a-text"), arguments("code", "ab-1", "code: form.pattern"),
				arguments("email", "nobody", "email: form.email"), arguments("phone", "call me", "phone: form.phone"),
				arguments("people", 0, "people: form.min"), arguments("people", 501, "people: form.max"),
				arguments("people", 2.5, "people: form.not-whole"),
				arguments("people", "12", "people: form.not-a-number"),
				arguments("people", true, "people: form.not-a-number"),
				arguments("hours", 1.25, "hours: form.too-many-decimals"), arguments("hours", 24.1, "hours: form.max"),
				arguments("agreed", false, "agreed: form.unticked"),
				arguments("agreed", "yes", "agreed: form.not-a-checkbox"),
				arguments("decision", "maybe", "decision: form.option"),
				arguments("decision", "refuse", "reason: form.required"),
				arguments("reason", "Too short", "reason: form.hidden"),
				arguments("place", "beograd", "place: form.option"), arguments("place", 1, "place: form.option"),
				arguments("channels", List.of("web", "tv"), "channels: form.option"),
				arguments("channels", "web", "channels: form.not-a-list"),
				arguments("day", "31.12.2023", "day: form.not-a-day"),
				arguments("day", "2023-02-29", "day: form.not-a-day"),
				arguments("day", 20230101, "day: form.not-a-day"),
				arguments("starts", "25:00", "starts: form.not-a-time"),
				arguments("moment", "2023-01-01", "moment: form.not-a-day-and-time"),
				arguments("grouped", "too long", "grouped: form.too-long"),
				arguments("members", List.of(Map.of("age", 20)), "members[0].who: form.required"),
				arguments("members", List.of(Map.of("who", "Emir", "age", 121)), "members[0].age: form.max"),
				arguments("members", List.of(Map.of("who", "Emir", "boss", true)), "members[0].boss: form.unknown"),
				arguments("members", List.of("Emir"), "members: form.not-a-list"),
				arguments("members", Collections.nCopies(501, Map.of("who", "Emir")), "members: form.too-many-rows"),
				arguments("stepId", "another-step", "stepId: form.unknown"),
				arguments("name", new Date(), "name: form.unreadable"),
				arguments("name", Variables.byteArrayValue(new byte[0]), "name: form.unreadable"));
	}

	@Test
	void givesValuesTheirTypesAndLeavesEmptyOnesOut() {
		Map<String, Object> submitted = valid();
		submitted.putAll(Map.of("name", " Ša\u0000ćir\u0002 ", "code", "", "people", 12, "hours", 3.5, "place",
				"dezeva", "channels", SpinValues.jsonValue("[\"radio\",\"radio\"]").create(), "day", "2023-06-30",
				"starts", "09:30"));
		submitted.put("moment", "2023-06-30T09:30");
		submitted.put("members", SpinValues.jsonValue("[{\"who\":\"Đula\",\"age\":null}]").create());

		Map<String, Object> checked = this.rules.check(this.schema, submitted, () -> PLACES);

		assertThat(checked).doesNotContainKeys("code", "reason")
			.containsEntry("name", "Šaćir")
			.containsEntry("people", new BigDecimal("12"))
			.containsEntry("hours", new BigDecimal("3.5"))
			.containsEntry("agreed", true)
			.containsEntry("place", "dezeva")
			.containsEntry("channels", List.of("radio"))
			.containsEntry("day", LocalDate.of(2023, 6, 30))
			.containsEntry("starts", LocalTime.of(9, 30))
			.containsEntry("moment", LocalDateTime.of(2023, 6, 30, 9, 30));
		assertThat(checked.get("members")).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
			.singleElement()
			.hasToString("{who=Đula}");
	}

	@Test
	void asksForAReasonOnlyWhereItIsShown() {
		Map<String, Object> submitted = valid();
		submitted.put("decision", "refuse");
		submitted.put("reason", "The hours do not add up.");

		assertThat(this.rules.check(this.schema, submitted, () -> PLACES)).containsKey("reason");
	}

	@Test
	void asksForTheFormsDataOnlyIfARuleNeedsThem() {
		AtomicInteger asked = new AtomicInteger();
		Supplier<Map<String, ?>> data = () -> {
			asked.incrementAndGet();
			return PLACES;
		};
		Map<String, Object> submitted = valid();
		submitted.put("decision", "refuse");
		submitted.put("reason", "The hours do not add up.");

		this.rules.check(this.schema, submitted, data);
		assertThat(asked).hasValue(0);

		submitted.put("place", "dezeva");
		this.rules.check(this.schema, submitted, data);
		assertThat(asked).hasValue(1);
	}

	@Test
	void tellsAllBrokenRulesAtOnce() {
		Map<String, Object> submitted = Map.of("people", 0, "email", "x", "day", "soon");

		assertThat(problems(submitted)).containsExactlyInAnyOrder("name: form.required", "agreed: form.unticked",
				"people: form.min", "email: form.email", "day: form.not-a-day");
	}

	@Test
	void namesAFieldByItsLabelAndARowByItsNumber() {
		assertThat(this.schema.label("people")).isEqualTo("People");
		assertThat(this.schema.label("day")).isEqualTo("Day");
		assertThat(this.schema.label("grouped")).isEqualTo("Grouped");
		assertThat(this.schema.label("members[1].who")).isEqualTo("Member 2, Name");
		assertThat(this.schema.label("stepId")).isEqualTo("stepId");
	}

	private List<String> problems(Map<String, Object> submitted) {
		List<String> problems = new ArrayList<>();
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.rules.check(this.schema, submitted, () -> PLACES))
			.satisfies((violation) -> violation.problems().forEach((each) -> problems.add(each.toString())));
		return problems;
	}

	private static Map<String, Object> valid() {
		return new HashMap<>(Map.of("name", "Amela", "agreed", true));
	}

	private static FormSchema schema() {
		InputStream form = FormRulesTests.class.getResourceAsStream("/workflow/every-rule.form");
		return FormSchema.read(form);
	}

}
