package org.mera;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.export.CoverageStateJsonExporter;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every flow node and every sequence flow of every process is passed by some test. Runs
 * after all tests, over the reports that they have left.
 */
class ProcessCoverageGate {

	private static final Path REPORTS = Path.of("target/process-test-coverage");

	@ParameterizedTest
	@MethodSource("models")
	void everyFlowNodeAndSequenceFlowIsPassedByATest(Path file) throws IOException {
		BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
		String process = model.getModelElementsByType(Process.class).iterator().next().getId();

		Set<String> missing = new TreeSet<>();
		model.getModelElementsByType(FlowNode.class).forEach((node) -> missing.add(node.getId()));
		model.getModelElementsByType(SequenceFlow.class).forEach((flow) -> missing.add(flow.getId()));
		missing.removeAll(passed(process));

		assertThat(missing).as("never passed in " + file.getFileName()).isEmpty();
	}

	static List<Path> models() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().toList();
		}
	}

	private static Set<String> passed(String process) throws IOException {
		Set<String> passed = new HashSet<>();
		try (Stream<Path> files = Files.walk(REPORTS)) {
			for (Path report : files.filter((file) -> file.endsWith("report.json")).toList()) {
				CoverageStateJsonExporter.readCoverageStateResult(Files.readString(report))
					.getEvents(process)
					.stream()
					.map(Event::getDefinitionKey)
					.forEach(passed::add);
			}
		}
		return passed;
	}

}
