package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each test spoils the small plan in one place and expects to be told that place. */
class PlanReaderTests {

	private static final String DATE_FORMS = "Write a quarter, a month or a day, such as 2023-Q1, 2023-05 or 2023-05-01.";

	@Test
	void readsWhatTheFileSays() {
		ActionPlan plan = read(SmallPlan.TEXT);

		Measure measure = plan.measure("first-measure");
		assertThat(plan.start()).isEqualTo("2023-01-01");
		assertThat(plan.end()).isEqualTo("2023-12-31");
		assertThat(plan.deadlines()).isEqualTo(new DeadlinePolicy(List.of(14, 3), 5, 7));
		assertThat(plan.groupsOf(PlanGroup.Role.COUNCIL)).containsExactly("city-council");
		assertThat(measure.end()).isEqualTo("2023-09-30");
		assertThat(measure.list("places")).containsExactly("Here", "There");
		assertThat(measure.range("hours")).isEqualTo(new Range(3, 5));
		assertThat(measure.step("one")).isEqualTo(new Step("one", 1, "Step one", "A result", LocalDate.of(2023, 1, 1),
				LocalDate.of(2023, 6, 30), List.of("officers-a"), List.of("city-council"), null, null, List.of()));
		assertThat(measure.step("two")).isEqualTo(new Step("two", 2, "Step two", "Another result",
				LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30), List.of("officers-a", "managers"), List.of(), 5,
				10, List.of(new Note("minimum", Note.Source.OGP, "Why five"))));
	}

	@Test
	void keepsTextsThatLookLikeSomethingElse() {
		ActionPlan plan = read(
				replace("    phone: 020/123", "    phone: 0205151000").replace("city: Small city", "city: no"));

		assertThat(plan.measures().get(0).phone()).isEqualTo("0205151000");
		assertThat(plan.city()).isEqualTo("no");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					city: Small city        | city:                  | 3:6 city: The text is empty.
					city: Small city        | city: "  "             | 3:7 city: The text is empty.
					city: Small city        | city: ~                | 3:7 city: The text is empty.
					city: Small city        | city: [a]              | 3:7 city: Here should stand a single text.
					city: Small city        | town: Small city       | 1:1 city: "city" is missing.
					id: small-plan          | id: Small plan         | 1:5 id: "Small plan" is no id. An id consists of lower-case letters, digits and single hyphens and begins with a letter, such as "hold-workshops".
					email: office@example.org\\nstart | email: office\\nstart | 5:8 email: "office" is no e-mail address.
					- id: officers-a        | - id: 1a               | 9:9 groups[0].id: "1a" is no id. An id consists of lower-case letters, digits and single hyphens and begins with a letter, such as "hold-workshops".
					role: officers          | role: clerks           | 11:11 groups[0].role: "clerks" is not possible here. Possible are: officers, coordinators, managers, council.
					source: ogp             | source: rumour         | 61:21 measures[0].steps[1].notes[0].source: "rumour" is not possible here. Possible are: source, inferred, ogp.
					about: minimum          | about: colour          | 60:20 measures[0].steps[1].notes[0].about: "colour" is not known here. Known are: id, number, start, completion, approvers, minimum, target, title, verifiable-result, responsible, evidence, notes.
					text: Why five          | text:                  | 62:18 measures[0].steps[1].notes[0].text: The text is empty.
					ogp-values: [participation] | ogp-values: [speed] | 40:18 measures[0].ogp-values[0]: "speed" is not possible here. Possible are: accountability, participation, technology and innovation, transparency.
					other-participants: [Everybody] | other-participants: Everybody | 35:25 measures[0].other-participants: Here should stand a list, each element on a line that begins with "-".
					other-participants: [Everybody] | other-participants: [] | 35:25 measures[0].other-participants: The list is empty.
					places: [Here, There]   | places: [Here, Here]   | 64:22 measures[0].lists.places[1]: "Here" is already taken.
					places: [Here, There]   | My Places: [Here]      | 64:7 measures[0].lists.My Places: "My Places" is no id. An id consists of lower-case letters, digits and single hyphens and begins with a letter, such as "hold-workshops".
					deadlines:              | 'deadlines: soon\\nx:' | 21:12 deadlines: Here should stand names with their values, such as "title: ...".
					""")
	void namesThePlaceOfAWrongValue(String good, String bad, String error) {
		assertThat(errorsOf(replace(unescape(good), unescape(bad)))).contains(error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					completion: 2023-06     | completion: summer     | 47:21 measures[0].steps[0].completion: "summer" is no date. FORMS
					completion: 2023-06     | completion: 30.6.2023  | 47:21 measures[0].steps[0].completion: "30.6.2023" is no date. FORMS
					completion: 2023-06     | completion:            | 47:20 measures[0].steps[0].completion: The text is empty.
					completion: 2023-06     | approvers:             | 42:9 measures[0].steps[0].completion: "completion" is missing. FORMS
					completion: 2023-06     | completion: 2023-Q5    | 47:21 measures[0].steps[0].completion: The calendar has no 2023-Q5.
					completion: 2023-06     | completion: 2023-13    | 47:21 measures[0].steps[0].completion: The calendar has no 2023-13.
					completion: 2023-06     | completion: 2023-02-29 | 47:21 measures[0].steps[0].completion: The calendar has no 2023-02-29.
					completion: 2023-06     | completion: 2023-Q4    | 47:21 measures[0].steps[0].completion: 2023-12-31 is outside the period from 2023-01-01 to 2023-09-30 to which it belongs.
					start: 2023-Q1\\n        completion | start: 2022-Q4\\n        completion | 46:16 measures[0].steps[0].start: 2022-10-01 is outside the period from 2023-01-01 to 2023-09-30 to which it belongs.
					start: 2023-04-01       | start: 2023-10-01      | 54:16 measures[0].steps[1].start: 2023-10-01 is outside the period from 2023-01-01 to 2023-09-30 to which it belongs.
					completion: 2023-Q3     | completion: 2023-03    | 55:21 measures[0].steps[1].completion: The end (2023-03-31) is before the start (2023-04-01).
					end: 2023-Q3            | end: 2024-Q1           | 31:10 measures[0].end: 2024-03-31 is outside the period from 2023-01-01 to 2023-12-31 to which it belongs.
					start: 2023-Q1\\n    end: 2023-Q3 | start: 2023-Q4\\n    end: 2023-Q3 | 31:10 measures[0].end: The end (2023-09-30) is before the start (2023-10-01).
					end: 2023-12            | end: 2022-12           | 7:6 end: The end (2022-12-31) is before the start (2023-01-01).
					""")
	void namesThePlaceOfAWrongDate(String good, String bad, String error) {
		assertThat(errorsOf(replace(unescape(good), unescape(bad)))).contains(error.replace("FORMS", DATE_FORMS));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					minimum: 5              | minimum: 11            | 57:18 measures[0].steps[1].minimum: The minimum (11) is greater than the target (10).
					minimum: 5              | minimum: -5            | 57:18 measures[0].steps[1].minimum: -5 is too low. The lowest possible number is 1.
					minimum: 5              | minimum: 0             | 57:18 measures[0].steps[1].minimum: 0 is too low. The lowest possible number is 1.
					minimum: 5              | minimum: five          | 57:18 measures[0].steps[1].minimum: "five" is no whole number.
					minimum: 5              | minimum: 5.5           | 57:18 measures[0].steps[1].minimum: "5.5" is no whole number.
					minimum: 5              | minimum: 99999999999   | 57:18 measures[0].steps[1].minimum: "99999999999" is no whole number.
					target: 10              | target: [10]           | 58:17 measures[0].steps[1].target: Here should stand a single text.
					number: 2               | number: 1              | 51:17 measures[0].steps[1].number: "1" is already taken.
					[14, 3]                 | [14, 14]               | 22:31 deadlines.reminders-days-before[1]: "14" is already taken.
					[14, 3]                 | [367]                  | 22:27 deadlines.reminders-days-before[0]: 367 is too high. The highest possible number is 366.
					again-after-days: 7     | again-after-days: 0    | 24:21 deadlines.again-after-days: 0 is too low. The lowest possible number is 1.
					{ from: 3, to: 5 }      | { from: 6, to: 5 }     | 66:29 measures[0].ranges.hours.to: "to" (5) is less than "from" (6).
					""")
	void namesThePlaceOfAWrongNumber(String good, String bad, String error) {
		assertThat(errorsOf(replace(good, bad))).containsExactly(error);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					responsible: [officers-a, managers] | responsible: [officers-a, media] | 56:35 measures[0].steps[1].responsible[1]: There is no group "media" in this plan. Its groups are: officers-a, coordinators, managers, city-council.
					responsible: [officers-a, managers] | responsible: [managers, managers] | 56:33 measures[0].steps[1].responsible[1]: "managers" is already taken.
					responsible: [officers-a, managers] | responsible: []   | 56:22 measures[0].steps[1].responsible: The list is empty.
					approvers: [city-council] | approvers: [council]  | 49:21 measures[0].steps[0].approvers[0]: There is no group "council" in this plan. Its groups are: officers-a, coordinators, managers, city-council.
					role: officers          | role: council           | 9:3 groups: No group has the role "officers".
					role: coordinators      | role: officers          | 9:3 groups: No group has the role "coordinators".
					role: managers          | role: officers          | 9:3 groups: No group has the role "managers".
					role: council           | role: officers          | 9:3 groups: No group has the role "council".
					""")
	void namesThePlaceOfAWrongGroup(String good, String bad, String error) {
		assertThat(errorsOf(replace(good, bad))).containsExactly(error);
	}

	@Test
	void refusesTwoGroupsWithOneId() {
		assertThat(errorsOf(replace("  - id: managers", "  - id: coordinators")))
			.contains("15:9 groups[2].id: \"coordinators\" is already taken.");
	}

	@Test
	void refusesTwoMeasuresWithOneId() {
		String measure = SmallPlan.TEXT.substring(SmallPlan.TEXT.indexOf("  - id: first-measure"));

		assertThat(errorsOf(SmallPlan.TEXT + measure)).containsExactly(
				"67:9 measures[1].id: \"first-measure\" is already taken.",
				"68:13 measures[1].number: \"1\" is already taken.");
	}

	@Test
	void refusesTwoStepsWithOneId() {
		assertThat(errorsOf(replace("- id: two", "- id: one")))
			.contains("50:13 measures[0].steps[1].id: \"one\" is already taken.");
	}

	@Test
	void refusesTwoListsWithOneName() {
		assertThat(errorsOf(replace("      places: [Here, There]", "      places: [Here]\n      places: [There]")))
			.containsExactly("65:7 measures[0].lists.places: \"places\" stands here twice.");
	}

	@Test
	void refusesUnknownNames() {
		assertThat(errorsOf(replace("        target: 10", "        target: 10\n        colour: red"))).containsExactly(
				"59:9 measures[0].steps[1].colour: \"colour\" is not known here. Known are: id, number, start, "
						+ "completion, approvers, minimum, target, title, verifiable-result, responsible, evidence, notes.");
	}

	@Test
	void refusesUnknownProcesses() {
		assertThat(errorsOf(replace("process: known-process", "process: other-process"))).containsExactly(
				"29:14 measures[0].process: There is no process \"other-process\". The processes are: free-process, "
						+ "known-process.");
	}

	@Test
	void refusesStepsThatTheProcessDoesNotHaveAndMissesThoseItHas() {
		assertThat(errorsOf(replace("- id: two", "- id: three"))).containsExactly(
				"42:7 measures[0].steps: The process of this measure needs a step \"two\".",
				"50:13 measures[0].steps[1].id: The process of this measure knows no step \"three\". Its steps are: "
						+ "one, two.");
	}

	@Test
	void acceptsAnyStepsForAProcessThatNamesNone() {
		String text = replace("process: known-process", "process: free-process").replace("- id: two", "- id: three");

		assertThat(read(text).measures().get(0).step("three").number()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "title", "city", "lead", "email", "groups", "deadlines", "measures" })
	void missesWhatAPlanMustHave(String key) {
		String text = SmallPlan.TEXT.replaceFirst("(?m)^" + key + ":", "zzz:");

		assertThat(errorsOf(text)).contains("1:1 %1$s: \"%1$s\" is missing.".formatted(key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "number", "title", "process", "responsible-institution", "email", "phone",
			"other-participants", "problem", "main-goal", "description", "relevance", "ogp-values", "steps" })
	void missesWhatAMeasureMustHave(String key) {
		String text = SmallPlan.TEXT.replaceFirst("(?m)^    " + key + ":", "    zzz:");

		assertThat(errorsOf(text)).contains("26:5 measures[0].%1$s: \"%1$s\" is missing.".formatted(key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "number", "title", "verifiable-result", "responsible" })
	void missesWhatAStepMustHave(String key) {
		String text = SmallPlan.TEXT.replaceFirst("(?m)^        " + key + ":", "        zzz:");

		assertThat(errorsOf(text)).contains("42:9 measures[0].steps[0].%1$s: \"%1$s\" is missing.".formatted(key));
	}

	@Test
	void tellsAllErrorsAtOnceInTheOrderOfTheFile() {
		String text = SmallPlan.TEXT.replace("city: Small city", "town: Small city")
			.replace("role: council", "role: clerks")
			.replace("again-after-days: 7", "again-after-days: soon")
			.replace("process: known-process", "process: other-process")
			.replace("completion: 2023-06", "completion: 2022-06")
			.replace("minimum: 5", "minimum: 11")
			.replace("source: ogp", "source: rumour");

		assertThat(errorsOf(text)).extracting((error) -> error.substring(0, error.indexOf(": ")))
			.containsExactly("1:1 city", "3:1 town", "9:3 groups", "20:11 groups[3].role",
					"24:21 deadlines.again-after-days", "29:14 measures[0].process",
					"47:21 measures[0].steps[0].completion", "57:18 measures[0].steps[1].minimum",
					"61:21 measures[0].steps[1].notes[0].source");
	}

	@Test
	void aBrokenPeriodDoesNotCondemnTheStepsInIt() {
		assertThat(errorsOf(replace("end: 2023-Q3", "end: 2022-Q3"))).hasSize(1);
	}

	@Test
	void refusesLongTexts() {
		assertThat(errorsOf(replace("title: Small plan", "title: " + "x".repeat(256))))
			.containsExactly("2:8 title: The text is longer than 255 characters: it has 256.");
	}

	@Test
	void refusesTabs() {
		assertThat(errorsOf(replace("    role: officers", "\trole: officers")))
			.containsExactly("11:1 : There is a tab here. Indent with spaces.");
	}

	@Test
	void refusesWhatIsNoYaml() {
		assertThat(errorsOf(replace("city: Small city", "city: Small: city"))).containsExactly(
				"3:12 : This is not valid YAML: mapping values are not allowed here. Check the indentation and the "
						+ "quotation marks just above.");
	}

	@Test
	void refusesInvisibleCharacters() {
		assertThat(errorsOf(replace("city: Small city", "city: Small\u0007city"))).containsExactly(
				"3:1 : This line contains an invisible character (code 7) that does not belong into a text. Delete it.");
	}

	@Test
	void findsInvisibleCharactersFarDownInTheFile() {
		assertThat(errorsOf(replace("text: Why five", "text: Why\u0007five"))).containsExactly(
				"62:1 : This line contains an invisible character (code 7) that does not belong into a text. Delete it.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "# Only a comment\n" })
	void refusesAnEmptyFile(String text) {
		assertThat(errorsOf(text)).containsExactly("1:1 : The file is empty.");
	}

	@Test
	void refusesAFileThatIsNoSection() {
		assertThat(errorsOf("just words"))
			.containsExactly("1:1 : Here should stand names with their values, such as \"title: ...\".");
	}

	@Test
	void tellsFileAndPlaceInOneSentence() {
		InvalidPlanException refusal = refusal(replace("minimum: 5", "minimum: 11"));

		assertThat(refusal).hasMessage("small.yaml, line 57, column 18 (measures[0].steps[1].minimum): "
				+ "The minimum (11) is greater than the target (10).");
	}

	@Test
	void readsWhatAStepMustProve() {
		ActionPlan plan = read(proving("[{ kind: list, per: place, minimum: 2 }, { kind: text, minimum: 1 }]"));

		assertThat(plan.evidenceKinds()).containsExactly(new EvidenceKind("list", "List", true),
				new EvidenceKind("text", "Text", false));
		assertThat(plan.measure("first-measure").step("two").evidence())
			.containsExactly(new EvidenceRequirement("list", "place", 2), new EvidenceRequirement("text", null, 1));
		assertThat(plan.movedBy(1).evidenceKinds()).isEqualTo(plan.evidenceKinds());
		assertThat(plan.movedBy(1).measure("first-measure").step("two").evidence()).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					[]                                       | 58:19 measures[0].steps[1].evidence: The list is empty.
					[{ kind: film, minimum: 1 }]             | 58:28 measures[0].steps[1].evidence[0].kind: There is no kind of evidence "film" in this plan. Its kinds are: list, text.
					[{ kind: text }]                         | 58:20 measures[0].steps[1].evidence[0].minimum: "minimum" is missing.
					[{ kind: text, minimum: 0 }]             | 58:43 measures[0].steps[1].evidence[0].minimum: 0 is too low. The lowest possible number is 1.
					[{ kind: text, per: day, minimum: 1 }]   | 58:39 measures[0].steps[1].evidence[0].per: The process of this measure knows no "day" whose evidence could be asked for one by one. It knows: place.
					[{ kind: text, minimum: 1 }, { kind: text, minimum: 2 }] | 58:56 measures[0].steps[1].evidence[1].kind: "text" is already taken.
					""")
	void namesThePlaceOfAWrongProof(String evidence, String error) {
		assertThat(errorsOf(proving(evidence))).containsExactly(error);
	}

	@Test
	void saysWhichAnswerIsPossible() {
		String text = proving("[{ kind: text, minimum: 1 }]").replace("personal-data: yes", "personal-data: maybe");

		assertThat(errorsOf(text)).singleElement(InstanceOfAssertFactories.STRING)
			.endsWith("\"maybe\" is not possible here. Possible are: no, yes, false, true.");
	}

	private static String proving(String evidence) {
		return replace("        target: 10\n", "        evidence: " + evidence + "\n        target: 10\n") + """
				evidence-kinds:
				  - { id: list, name: List, personal-data: yes }
				  - { id: text, name: Text }
				""";
	}

	private static ActionPlan read(String text) {
		return new PlanReader(SmallPlan.processes()).read(SmallPlan.file(text));
	}

	private static InvalidPlanException refusal(String text) {
		InvalidPlanException refusal = catchThrowableOfType(InvalidPlanException.class, () -> read(text));
		assertThat(refusal).as("refusal").isNotNull();
		return refusal;
	}

	private static List<String> errorsOf(String text) {
		return refusal(text).errors()
			.stream()
			.map((error) -> error.line() + ":" + error.column() + " " + error.path() + ": " + error.message())
			.toList();
	}

	private static String replace(String good, String bad) {
		assertThat(SmallPlan.TEXT).contains(good);
		return SmallPlan.TEXT.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad));
	}

	private static String unescape(String text) {
		return text.replace("\\n", "\n");
	}

}
