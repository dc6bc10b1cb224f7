package org.mera.models;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

import static org.mera.models.ProcessModel.camunda;
import static org.mera.models.ProcessModel.nearestId;

/**
 * How a model calls code: by bean, without logic, dates or numbers of its own.
 */
final class ExecutionRules {

	static final Pattern ASKS_BEAN = Pattern.compile("\\$\\{[a-z]\\w*\\.[a-z]\\w*\\([\\w, .]*\\)}");

	private static final Pattern BEAN = Pattern.compile("#\\{[a-z]\\w*}");

	private static final Set<String> FORBIDDEN_ATTRIBUTES = Set.of("class", "expression", "type", "resultVariable",
			"variableMappingClass");

	private static final Set<String> FORBIDDEN_ELEMENTS = Set.of("script", "scriptTask", "connector", "field");

	static final List<Rule<ProcessModel>> RULES = List.of(
			new Rule<>("code is called by bean only", ExecutionRules::otherThanBeans),
			new Rule<>("every service task calls a bean", ExecutionRules::idleServiceTasks),
			new Rule<>("a timer asks a bean for its date", ExecutionRules::fixedTimers),
			new Rule<>("what begins its own transaction is retried", ExecutionRules::withoutRetry),
			new Rule<>("a call is bound to the deployment", ExecutionRules::unboundCalls));

	private ExecutionRules() {
	}

	private static Stream<String> otherThanBeans(ProcessModel model) {
		return model.xml()
			.flatMap((xml) -> Stream
				.of(FORBIDDEN_ELEMENTS.stream().filter(xml.getLocalName()::equals).map((name) -> '<' + name + '>'),
						FORBIDDEN_ATTRIBUTES.stream().filter((name) -> camunda(xml, name) != null),
						Stream.ofNullable(delegateExpression(xml)).filter((bean) -> !BEAN.matcher(bean).matches()))
				.flatMap((breaches) -> breaches)
				.map((breach) -> nearestId(xml) + ": " + breach));
	}

	/** On a listener the attribute carries no prefix. */
	private static @Nullable String delegateExpression(DomElement xml) {
		String qualified = camunda(xml, "delegateExpression");
		return (qualified != null) ? qualified : xml.getAttribute("delegateExpression");
	}

	private static Stream<String> idleServiceTasks(ProcessModel model) {
		return model.all(ServiceTask.class)
			.filter((task) -> task.getCamundaDelegateExpression() == null)
			.map((task) -> task.getId() + ": no delegateExpression");
	}

	private static Stream<String> fixedTimers(ProcessModel model) {
		return model.all(TimerEventDefinition.class)
			.flatMap((timer) -> Stream
				.<ModelElementInstance>of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
				.filter(Objects::nonNull)
				.map((date) -> date.getTextContent().strip())
				.filter((date) -> !ASKS_BEAN.matcher(date).matches())
				.map((date) -> timer.getParentElement().getAttributeValue("id") + ": " + date));
	}

	private static Stream<String> withoutRetry(ProcessModel model) {
		return model.xml()
			.filter((xml) -> "true".equals(camunda(xml, "asyncBefore")) || "true".equals(camunda(xml, "asyncAfter")))
			.filter((xml) -> xml.getChildElements()
				.stream()
				.flatMap((child) -> child.getChildElements().stream())
				.noneMatch((extension) -> extension.getLocalName().equals("failedJobRetryTimeCycle")))
			.map((xml) -> nearestId(xml) + ": no failedJobRetryTimeCycle");
	}

	private static Stream<String> unboundCalls(ProcessModel model) {
		return model.all(CallActivity.class)
			.filter((call) -> !"deployment".equals(call.getCamundaCalledElementBinding()))
			.map((call) -> call.getId() + ": binding " + call.getCamundaCalledElementBinding());
	}

}
