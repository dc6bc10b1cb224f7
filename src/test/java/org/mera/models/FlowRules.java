package org.mera.models;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

import static org.mera.models.ProcessModel.label;

/**
 * How the token runs: what is not in the diagram does not count.
 */
final class FlowRules {

	private static final int MOST_NODES = 30;

	/** One flag, or one flag compared with one word. */
	private static final Pattern ONE_FLAG = Pattern.compile("\\$\\{!?[a-z]\\w*( == ['\"][\\w-]+['\"])?}");

	static final List<Rule<ProcessModel>> RULES = List.of(
			new Rule<>("a gateway either splits or joins", FlowRules::neitherSplitNorJoin),
			new Rule<>("every way begins at a start event and leads to an end event", FlowRules::looseEnds),
			new Rule<>("a condition asks for one flag, and a split always has a way out", FlowRules::badConditions),
			new Rule<>("each outcome has one end event", FlowRules::sameOutcomes),
			new Rule<>("a diagram has at most " + MOST_NODES + " nodes in a scope", FlowRules::tooLarge));

	private FlowRules() {
	}

	private static Stream<String> neitherSplitNorJoin(ProcessModel model) {
		return model.all(Gateway.class)
			.filter((gateway) -> (model.into(gateway).size() > 1) == (model.outOf(gateway).size() > 1))
			.map((gateway) -> "%s: %d in, %d out".formatted(gateway.getId(), model.into(gateway).size(),
					model.outOf(gateway).size()));
	}

	private static Stream<String> looseEnds(ProcessModel model) {
		return model.all(FlowNode.class).filter((node) -> !isEventSubProcess(node)).flatMap((node) -> {
			boolean begins = node instanceof StartEvent || node instanceof BoundaryEvent;
			boolean ends = node instanceof EndEvent;
			return Stream
				.of((begins == model.into(node).isEmpty()) ? "" : "way in",
						(ends == model.outOf(node).isEmpty()) ? "" : "way out")
				.filter((missing) -> !missing.isEmpty())
				.map((missing) -> node.getId() + ": no " + missing);
		});
	}

	private static boolean isEventSubProcess(FlowNode node) {
		return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
	}

	private static Stream<String> badConditions(ProcessModel model) {
		return model.all(FlowNode.class).flatMap((node) -> {
			List<SequenceFlow> ways = model.outOf(node);
			List<SequenceFlow> asked = isQuestion(node) && ways.size() > 1 ? ways : List.of();
			return Stream
				.concat(ways.stream().filter((way) -> asked.contains(way) ? isBadAnswer(way) : condition(way) != null),
						isComplete(asked) ? Stream.empty() : Stream.of(node))
				.map(FlowElement::getId);
		});
	}

	private static boolean isQuestion(FlowNode node) {
		return node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
	}

	private static boolean isBadAnswer(SequenceFlow way) {
		String condition = condition(way);
		return isDefault(way) ? condition != null : condition == null || !ONE_FLAG.matcher(condition).matches();
	}

	/**
	 * A default, a flag and its opposite, or the values of one flag: there the engine
	 * refuses a value that nobody foresaw.
	 */
	private static boolean isComplete(List<SequenceFlow> ways) {
		Set<String> conditions = ways.stream()
			.map(FlowRules::condition)
			.flatMap(Stream::ofNullable)
			.collect(Collectors.toSet());
		return ways.isEmpty() || ways.stream().anyMatch(FlowRules::isDefault)
				|| conditions.stream().allMatch((condition) -> conditions.contains(opposite(condition)))
				|| conditions.size() == ways.size() && conditions.stream()
					.map((condition) -> condition.replaceFirst("== .*", "is"))
					.distinct()
					.count() == 1;
	}

	private static String opposite(String condition) {
		return condition.startsWith("${!") ? condition.replace("${!", "${") : condition.replace("${", "${!");
	}

	private static @Nullable String condition(SequenceFlow way) {
		return (way.getConditionExpression() != null) ? way.getConditionExpression().getTextContent().strip() : null;
	}

	private static boolean isDefault(SequenceFlow flow) {
		return flow.getId().equals(flow.getSource().getAttributeValue("default"));
	}

	private static Stream<String> sameOutcomes(ProcessModel model) {
		return model.all(EndEvent.class)
			.collect(Collectors.groupingBy((end) -> List.of(end.getParentElement(), label(end))))
			.values()
			.stream()
			.filter((same) -> same.size() > 1)
			.map((same) -> same.stream().map(EndEvent::getId).sorted().collect(Collectors.joining(", "))
					+ ": one outcome");
	}

	private static Stream<String> tooLarge(ProcessModel model) {
		Stream<? extends ModelElementInstance> scopes = Stream.concat(model.all(Process.class),
				model.all(SubProcess.class));
		return scopes.filter((scope) -> scope.getChildElementsByType(FlowNode.class).size() > MOST_NODES)
			.map((scope) -> scope.getAttributeValue("id") + ": too many nodes");
	}

}
