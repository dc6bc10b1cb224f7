package org.mera.models;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import static org.mera.models.ProcessModel.camunda;
import static org.mera.models.ProcessModel.label;

/**
 * How processes and forms fit together.
 */
final class TogetherRules {

	static final List<Rule<Models>> RULES = List.of(
			new Rule<>("every form that a process shows exists",
					(models) -> shownForms(models).filter((form) -> !models.formNames().contains(form)).distinct()),
			new Rule<>("every form is shown by a process", TogetherRules::unusedForms),
			new Rule<>("every process that is called exists", TogetherRules::unknownProcesses),
			new Rule<>("different activities have different names", TogetherRules::sameNames), new Rule<>(
					"no flag has the name of a form's field, which it would fill in", TogetherRules::flagsLikeFields));

	private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*");

	private TogetherRules() {
	}

	private static Stream<String> shownForms(Models models) {
		return models.processes()
			.stream()
			.flatMap((model) -> Stream.concat(model.all(UserTask.class), model.all(StartEvent.class)))
			.map((element) -> camunda(element, "formRef"))
			.flatMap(Stream::ofNullable);
	}

	private static Stream<String> unusedForms(Models models) {
		Set<String> shown = shownForms(models).collect(Collectors.toSet());
		return models.formNames().stream().filter((form) -> !shown.contains(form)).sorted();
	}

	private static Stream<String> unknownProcesses(Models models) {
		return models.processes()
			.stream()
			.flatMap((model) -> model.all(CallActivity.class))
			.filter((call) -> !call.getCalledElement().startsWith("${")
					&& !models.processNames().contains(call.getCalledElement()))
			.map((call) -> call.getId() + ": " + call.getCalledElement());
	}

	/** The same activity may stand in several places: it does the same there. */
	private static Stream<String> sameNames(Models models) {
		Map<String, Set<String>> effects = models.processes()
			.stream()
			.flatMap((model) -> model.all(Activity.class))
			.collect(Collectors.groupingBy((activity) -> label(activity),
					Collectors.mapping((activity) -> effect(activity), Collectors.toCollection(TreeSet::new))));
		return effects.entrySet()
			.stream()
			.filter((name) -> name.getValue().size() > 1)
			.map((name) -> '"' + name.getKey() + "\": " + String.join(", ", name.getValue()));
	}

	private static Stream<String> flagsLikeFields(Models models) {
		Set<String> fields = models.forms()
			.stream()
			.flatMap(FormModel::components)
			.map((component) -> component.path("key").asText())
			.collect(Collectors.toSet());
		return models.processes()
			.stream()
			.flatMap((model) -> model.all(ConditionExpression.class))
			.flatMap((condition) -> NAME.matcher(condition.getTextContent().replaceAll("'[^']*'", "")).results())
			.map(MatchResult::group)
			.filter(fields::contains)
			.distinct();
	}

	private static String effect(Activity activity) {
		if (activity instanceof UserTask task) {
			return UserTaskRules.form(task);
		}
		if (activity instanceof CallActivity call) {
			return call.getCalledElement();
		}
		if (activity instanceof ServiceTask task) {
			return String.valueOf(task.getCamundaDelegateExpression());
		}
		return activity.getId();
	}

}
