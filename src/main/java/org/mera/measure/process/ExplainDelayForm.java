package org.mera.measure.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.mera.measure.DelayCause;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.StepVisibility;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/**
 * Offers the steps of running measures that the person works on and that are not closed,
 * and the causes of a delay. A step that is not offered is refused.
 */
@Component
class ExplainDelayForm implements FormData {

	private final Measures measures;

	private final Steps steps;

	private final StepVisibility visibility;

	private final IdentityService identityService;

	private final Terms terms;

	ExplainDelayForm(Measures measures, Steps steps, StepVisibility visibility, IdentityService identityService,
			Terms terms) {
		this.measures = measures;
		this.steps = steps;
		this.visibility = visibility;
		this.identityService = identityService;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "explain-delay";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<String> groups = groups();
		List<Option> own = this.measures.running()
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id())
				.stream()
				.filter((step) -> !step.isClosed() && this.visibility.isWorkedOnBy(step, groups))
				.map((step) -> option(measure, step)))
			.toList();
		List<Option> causes = Stream.of(DelayCause.values())
			.map((cause) -> new Option(this.terms.say("delay-cause." + cause), cause.name()))
			.toList();
		return Map.of("steps", own, "causes", causes);
	}

	private List<String> groups() {
		Authentication person = this.identityService.getCurrentAuthentication();
		return (person != null && person.getGroupIds() != null) ? person.getGroupIds() : List.of();
	}

	private Option option(MeasureExecution measure, StepExecution step) {
		return new Option(
				this.terms.say("delay.step", measure.title(), step.number(), step.title(), this.terms.day(step.due())),
				step.id());
	}

}
