package org.mera.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every process and every form keeps the rules.
 */
class ProcessModelTests {

	/** The rules over one process. */
	static final List<Rule<ProcessModel>> PROCESS_RULES = Stream
		.of(NamingRules.RULES, FlowRules.RULES, ExecutionRules.RULES, UserTaskRules.RULES, DrawingRules.RULES)
		.flatMap(List::stream)
		.toList();

	private final Models models = Models.in(Path.of("processes"), Path.of("forms"));

	ProcessModelTests() throws IOException {
	}

	@TestFactory
	Stream<DynamicNode> processesKeepTheRules() {
		return this.models.processes()
			.stream()
			.map((model) -> DynamicContainer.dynamicContainer(model.name() + ".bpmn",
					tests(model.name() + ".bpmn", PROCESS_RULES, model)));
	}

	@TestFactory
	Stream<DynamicNode> formsKeepTheRules() {
		return this.models.forms()
			.stream()
			.map((model) -> DynamicContainer.dynamicContainer(model.name() + ".form",
					tests(model.name() + ".form", FormModelRules.RULES, model)));
	}

	@TestFactory
	Stream<DynamicNode> processesAndFormsFitTogether() {
		return tests("processes and forms", TogetherRules.RULES, this.models);
	}

	private static <T> Stream<DynamicNode> tests(String file, List<Rule<T>> rules, T model) {
		return rules.stream()
			.map((rule) -> DynamicTest.dynamicTest(rule.words(),
					() -> assertThat(rule.brokenBy(model)).as("%s: %s, but", file, rule.words()).isEmpty()));
	}

}
