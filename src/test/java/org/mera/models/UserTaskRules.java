package org.mera.models;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.jspecify.annotations.Nullable;

import static org.mera.models.ProcessModel.camunda;
import static org.mera.models.ProcessModel.documentation;

/**
 * What a person finds at a task: form, group, due date, words; and what happens when it
 * is completed.
 */
final class UserTaskRules {

	static final List<Rule<ProcessModel>> RULES = List.of(
			rule("a user task is called like its form", (task) -> task.getId().equals("Task_" + camelCase(form(task)))),
			rule("a user task's form is that of its own deployment",
					(task) -> "deployment".equals(camunda(task, "formRefBinding"))),
			rule("a user task asks a bean for its groups and names no person",
					(task) -> asksBean(task.getCamundaCandidateGroups()) && task.getCamundaAssignee() == null
							&& task.getCamundaCandidateUsers() == null),
			rule("a user task asks a bean for its due date", (task) -> asksBean(task.getCamundaDueDate())),
			rule("a user task tells what to do and what the result is", (task) -> documentation(task).length() >= 40),
			rule("a user task's completion is a bean called like its form", UserTaskRules::isCompleted));

	private UserTaskRules() {
	}

	private static Rule<ProcessModel> rule(String words, Predicate<UserTask> kept) {
		return new Rule<>(words,
				(model) -> model.all(UserTask.class)
					.filter(kept.negate())
					.map((task) -> task.getId() + ": " + form(task)));
	}

	static String form(UserTask task) {
		String form = camunda(task, "formRef");
		return (form != null) ? form : "no form";
	}

	private static boolean asksBean(@Nullable String expression) {
		return expression != null && ExecutionRules.ASKS_BEAN.matcher(expression).matches();
	}

	private static boolean isCompleted(UserTask task) {
		String form = camelCase(form(task));
		String bean = "#{" + Character.toLowerCase(form.charAt(0)) + form.substring(1) + '}';
		return endListeners(task.getExtensionElements()).anyMatch(bean::equals);
	}

	private static Stream<@Nullable String> endListeners(@Nullable ExtensionElements extensions) {
		if (extensions == null) {
			return Stream.empty();
		}
		return extensions.getElementsQuery()
			.filterByType(CamundaExecutionListener.class)
			.list()
			.stream()
			.filter((listener) -> "end".equals(listener.getCamundaEvent()))
			.map(CamundaExecutionListener::getCamundaDelegateExpression);
	}

	static String camelCase(String kebabCase) {
		return Pattern.compile("(?:^|-)([a-z])")
			.matcher(kebabCase)
			.replaceAll((letter) -> letter.group(1).toUpperCase(Locale.ROOT));
	}

}
