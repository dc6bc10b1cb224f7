package org.mera.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

import static org.mera.models.ProcessModel.documentation;
import static org.mera.models.ProcessModel.label;

/**
 * What ids and labels tell the reader.
 */
final class NamingRules {

	static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

	private static final Pattern READABLE = Pattern.compile("(_[A-Z][A-Za-z0-9]*)+");

	private static final Map<Class<? extends BaseElement>, String> PREFIXES = new LinkedHashMap<>();

	static {
		PREFIXES.put(StartEvent.class, "StartEvent");
		PREFIXES.put(EndEvent.class, "EndEvent");
		PREFIXES.put(BoundaryEvent.class, "BoundaryEvent");
		PREFIXES.put(IntermediateCatchEvent.class, "Event");
		PREFIXES.put(IntermediateThrowEvent.class, "Event");
		PREFIXES.put(Task.class, "Task");
		PREFIXES.put(CallActivity.class, "CallActivity");
		PREFIXES.put(SubProcess.class, "SubProcess");
		PREFIXES.put(Gateway.class, "Gateway");
		PREFIXES.put(SequenceFlow.class, "Flow");
		PREFIXES.put(Message.class, "Message");
		PREFIXES.put(Escalation.class, "Escalation");
		PREFIXES.put(Error.class, "Error");
	}

	/** Words that are written with a capital inside a sentence too. */
	private static final Set<String> PROPER_NAMES = Set.of("City", "Council", "Open", "Day", "Civic", "Academy");

	static final List<Rule<ProcessModel>> RULES = List.of(
			new Rule<>("the process is called like its file, in kebab-case", NamingRules::notLikeItsFile),
			new Rule<>("the process has a name, documentation, a time to live, and can be executed",
					NamingRules::undescribed),
			new Rule<>("an id tells the kind of its element and can be read", NamingRules::unreadableIds),
			new Rule<>("activities and events are labelled in sentence case", NamingRules::badLabels),
			new Rule<>("an exclusive split is a question and its flows are the answers", NamingRules::noQuestion),
			new Rule<>("joins and parallel gateways carry no label", NamingRules::labelledJoins));

	private NamingRules() {
	}

	private static Stream<String> notLikeItsFile(ProcessModel model) {
		return model.processes()
			.map(Process::getId)
			.filter((id) -> !id.equals(model.name()) || !KEBAB_CASE.matcher(id).matches())
			.map((id) -> id + ": the file is called " + model.name());
	}

	private static Stream<String> undescribed(ProcessModel model) {
		return model.processes().flatMap((process) -> {
			Stream.Builder<String> missing = Stream.builder();
			if (process.getName() == null || process.getName().isBlank()) {
				missing.add("name");
			}
			if (documentation(process).length() < 40) {
				missing.add("documentation of 40 characters");
			}
			if (process.getCamundaHistoryTimeToLiveString() == null) {
				missing.add("historyTimeToLive");
			}
			if (!process.isExecutable()) {
				missing.add("isExecutable");
			}
			return missing.build().map((what) -> process.getId() + ": no " + what);
		});
	}

	private static Stream<String> unreadableIds(ProcessModel model) {
		return PREFIXES.entrySet()
			.stream()
			.flatMap((kind) -> model.all(kind.getKey())
				.map(BaseElement::getId)
				.filter((id) -> !id.startsWith(kind.getValue())
						|| !READABLE.matcher(id.substring(kind.getValue().length())).matches())
				.map((id) -> id + ": not " + kind.getValue() + "_InWords"));
	}

	private static Stream<String> badLabels(ProcessModel model) {
		Stream<FlowElement> labelled = Stream.concat(model.all(Activity.class),
				model.all(Event.class).filter((event) -> !isPlainStartOfStep(event)));
		return labelled.filter((element) -> !isSentence(label(element)))
			.map((element) -> element.getId() + ": \"" + label(element) + '"');
	}

	/** The token of an embedded sub-process starts where the sub-process does. */
	private static boolean isPlainStartOfStep(Event event) {
		return event instanceof StartEvent start && start.getEventDefinitions().isEmpty()
				&& start.getParentElement() instanceof SubProcess;
	}

	private static boolean isSentence(String label) {
		if (!label.matches("[A-Z0-9].*[^.]")) {
			return false;
		}
		return Stream.of(label.split("[^\\p{L}]+"))
			.skip(1)
			.noneMatch(
					(word) -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !PROPER_NAMES.contains(word));
	}

	private static Stream<String> noQuestion(ProcessModel model) {
		return model.all(Gateway.class)
			.filter((gateway) -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
			.filter((gateway) -> model.outOf(gateway).size() > 1)
			.flatMap((gateway) -> Stream.concat(
					Stream.of(gateway)
						.filter((split) -> !isSentence(label(split)) || !label(split).endsWith("?"))
						.map((split) -> split.getId() + ": \"" + label(split) + "\" is no question"),
					model.outOf(gateway)
						.stream()
						.filter((flow) -> label(flow).isEmpty())
						.map((flow) -> flow.getId() + ": no answer")));
	}

	private static Stream<String> labelledJoins(ProcessModel model) {
		return model.all(Gateway.class)
			.filter((gateway) -> model.outOf(gateway).size() < 2
					|| !(gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway))
			.filter((gateway) -> !label(gateway).isEmpty())
			.map((gateway) -> gateway.getId() + ": \"" + label(gateway) + '"');
	}

}
