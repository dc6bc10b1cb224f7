package org.mera.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules can be broken: a small model and its form keep them all, and each change of
 * their text breaks the rule that it should.
 */
class RuleTests {

	private static final Path FOLDER = Path.of("src/test/resources/models");

	private final List<BrokenRule> broken = new YAMLMapper().readValue(FOLDER.resolve("changes.yaml").toFile(),
			new TypeReference<>() {
			});

	RuleTests() throws IOException {
	}

	@Test
	void goodModelAndFormKeepAllRules() throws IOException {
		assertThat(breaches(Models.in(FOLDER, FOLDER), (rule) -> true).values()).allMatch(List::isEmpty);
	}

	@Test
	void everyRuleIsShownBroken() throws IOException {
		assertThat(this.broken.stream().map(BrokenRule::rule))
			.containsExactlyInAnyOrderElementsOf(breaches(Models.in(FOLDER, FOLDER), (rule) -> true).keySet());
	}

	@TestFactory
	Stream<DynamicTest> brokenRuleIsFoundWithItsElement() {
		return this.broken.stream()
			.flatMap((rule) -> rule.changes()
				.stream()
				.map((change) -> DynamicTest.dynamicTest(rule.rule() + ", but " + change.found(),
						() -> assertThat(breaches(change.made(), rule.rule()::equals).get(rule.rule()))
							.containsExactlyInAnyOrderElementsOf(change.found()))));
	}

	/** What is found, by the words of the rule. */
	private static Map<String, List<String>> breaches(Models models, Predicate<String> asked) {
		Map<String, List<String>> breaches = new TreeMap<>();
		models.processes().forEach((model) -> find(ProcessModelTests.PROCESS_RULES, asked, model, breaches));
		models.forms().forEach((model) -> find(FormModelRules.RULES, asked, model, breaches));
		find(TogetherRules.RULES, asked, models, breaches);
		return breaches;
	}

	private static <T> void find(List<Rule<T>> rules, Predicate<String> asked, T model,
			Map<String, List<String>> breaches) {
		rules.stream()
			.filter((rule) -> asked.test(rule.words()))
			.forEach((rule) -> breaches.computeIfAbsent(rule.words(), (words) -> new ArrayList<>())
				.addAll(rule.brokenBy(model)));
	}

	/**
	 * A rule and what breaks it.
	 */
	private record BrokenRule(String rule, List<Change> changes) {
	}

	/**
	 * A change of the good model or its form.
	 */
	private record Change(String replace, String by, List<String> found) {

		Models made() throws IOException {
			Map<String, String> processes = changed(Models.texts(FOLDER, ".bpmn"));
			Map<String, String> forms = changed(Models.texts(FOLDER, ".form"));
			assertThat(Models.texts(FOLDER, ".bpmn").equals(processes) && Models.texts(FOLDER, ".form").equals(forms))
				.as("nothing to replace: %s", this.replace)
				.isFalse();
			return Models.of(new TreeMap<>(processes), new TreeMap<>(forms));
		}

		private Map<String, String> changed(Map<String, String> texts) {
			return texts.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey, (text) -> text.getValue().replace(this.replace, this.by)));
		}

	}

}
