package org.mera.escalation.process;

import java.util.List;
import java.util.Map;

import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/**
 * Offers the steps that can be re-planned: those of running measures that are not closed.
 */
@Component
class ChangeDeadlineForm implements FormData {

	private final Measures measures;

	private final Steps steps;

	private final Terms terms;

	ChangeDeadlineForm(Measures measures, Steps steps, Terms terms) {
		this.measures = measures;
		this.steps = steps;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "change-deadline";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		List<Option> open = this.measures.running()
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id())
				.stream()
				.filter((step) -> !step.isClosed())
				.map((step) -> option(measure, step)))
			.toList();
		return Map.of("steps", open);
	}

	private Option option(MeasureExecution measure, StepExecution step) {
		return new Option(this.terms.say("deadline.step", measure.title(), step.number(), step.title(),
				this.terms.day(step.start()), this.terms.day(step.due())), step.id());
	}

}
