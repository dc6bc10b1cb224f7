package org.mera.operations.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.notification.OpenIncidents;
import org.mera.workflow.AsMera;
import org.mera.workflow.StoppedInstances;
import org.mera.workflow.StoppedInstances.Stopped;

import org.springframework.stereotype.Component;

/** The engine's open incidents of failed jobs, in the plan's words. */
@Component
class EngineIncidents implements OpenIncidents {

	/** Nobody reads more. */
	private static final int MOST = 50;

	private final ProcessEngine engine;

	private final StoppedInstances stopped;

	private final AsMera asMera;

	private final Measures measures;

	private final Steps steps;

	private final Clock clock;

	EngineIncidents(ProcessEngine engine, StoppedInstances stopped, AsMera asMera, Measures measures, Steps steps,
			Clock clock) {
		this.engine = engine;
		this.stopped = stopped;
		this.asMera = asMera;
		this.measures = measures;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public List<OpenIncident> all() {
		return this.asMera.ask(() -> {
			Map<String, MeasureExecution> known = this.measures.all()
				.stream()
				.collect(Collectors.toMap(MeasureExecution::id, Function.identity()));
			return this.stopped.all()
				.stream()
				.sorted(Comparator.comparing((Stopped each) -> each.incident().getIncidentTimestamp()).reversed())
				.limit(MOST)
				.map((each) -> shown(each.incident(), known.get(String.valueOf(each.instance().getBusinessKey()))))
				.toList();
		});
	}

	/** When the last job of a process failed, among those whose mail passes the test. */
	Optional<Instant> lastOf(String process, Predicate<String> mail) {
		return this.asMera.ask(() -> this.stopped.of(process)
			.stream()
			.map(Stopped::incident)
			.filter((incident) -> mail.test(String.valueOf(variable(incident, "mailId"))))
			.map((incident) -> incident.getIncidentTimestamp().toInstant())
			.max(Comparator.naturalOrder()));
	}

	private OpenIncident shown(Incident incident, @Nullable MeasureExecution measure) {
		String definition = incident.getProcessDefinitionId();
		return new OpenIncident(this.engine.getRepositoryService().getProcessDefinition(definition).getName(),
				activity(definition, incident.getActivityId()), (measure != null) ? measure.title() : null,
				(measure != null) ? step(incident, measure) : null,
				LocalDateTime.ofInstant(incident.getIncidentTimestamp().toInstant(), this.clock.getZone()),
				String.valueOf(incident.getIncidentMessage()), incident.getProcessInstanceId());
	}

	private String activity(String definition, @Nullable String id) {
		BpmnModelInstance model = this.engine.getRepositoryService().getBpmnModelInstance(definition);
		@Nullable ModelElementInstance found = model.getModelElementById(String.valueOf(id));
		return (found instanceof FlowElement element && element.getName() != null) ? element.getName()
				: String.valueOf(id);
	}

	private @Nullable String step(Incident incident, MeasureExecution measure) {
		Object id = variable(incident, "stepId");
		return this.steps.of(List.of(measure.id()))
			.stream()
			.filter((step) -> step.stepId().equals(id))
			.map(StepExecution::title)
			.findFirst()
			.orElse(null);
	}

	private @Nullable Object variable(Incident incident, String name) {
		return (incident.getExecutionId() != null)
				? this.engine.getRuntimeService().getVariable(incident.getExecutionId(), name) : null;
	}

}
