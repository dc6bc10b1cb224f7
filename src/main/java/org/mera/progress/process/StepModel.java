package org.mera.progress.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * Where the steps are in a measure's model: each is an embedded sub-process with the
 * input parameter {@code stepId}.
 */
final class StepModel {

	/** The step by id of each element inside it, and of its sub-process itself. */
	private final Map<String, String> stepOf = new HashMap<>();

	private final Map<String, Set<String>> earlier = new HashMap<>();

	StepModel(BpmnModelInstance model) {
		Collection<SubProcess> subProcesses = model.getModelElementsByType(SubProcess.class);
		subProcesses.forEach((subProcess) -> stepId(subProcess).forEach((step) -> {
			this.stepOf.put(subProcess.getId(), step);
			subProcess.getFlowElements().forEach((element) -> this.stepOf.put(element.getId(), step));
		}));
		subProcesses.forEach((subProcess) -> stepId(subProcess)
			.forEach((step) -> this.earlier.put(step, directlyBefore(subProcess))));
	}

	private static Stream<String> stepId(SubProcess subProcess) {
		ModelElementInstance extensions = subProcess.getExtensionElements();
		return (extensions == null) ? Stream.empty()
				: extensions.getChildElementsByType(CamundaInputOutput.class)
					.stream()
					.flatMap((mapping) -> mapping.getCamundaInputParameters().stream())
					.filter((parameter) -> "stepId".equals(parameter.getCamundaName()))
					.map(ModelElementInstance::getTextContent);
	}

	/** The steps from which a path leads here without passing another. */
	private Set<String> directlyBefore(SubProcess subProcess) {
		Set<String> steps = new HashSet<>();
		Set<String> seen = new HashSet<>();
		Deque<FlowNode> open = new ArrayDeque<>(subProcess.getPreviousNodes().list());
		while (!open.isEmpty()) {
			FlowNode node = open.pop();
			String step = this.stepOf.get(node.getId());
			if (step != null) {
				steps.add(step);
			}
			else if (seen.add(node.getId())) {
				open.addAll(node.getPreviousNodes().list());
			}
		}
		return steps;
	}

	@Nullable String stepOf(String elementId) {
		return this.stepOf.get(elementId);
	}

	/** By step, those directly before it. */
	Map<String, Set<String>> earlier() {
		return this.earlier;
	}

}
