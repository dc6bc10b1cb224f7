package org.mera.measure.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.mera.measure.Completion;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** What the form "Report on the measure" shows. */
@Component
class ReportMeasureForm implements FormData {

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final Terms terms;

	ReportMeasureForm(Measures measures, Steps steps, DueDates dueDates, Terms terms) {
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	@Override
	public String form() {
		return "report-measure";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		MeasureExecution measure = this.measures.get(context.businessKey());
		Completion proposed = this.measures.proposedCompletion(measure.id());
		List<StepExecution> all = this.steps.of(measure.id());
		return Map.of("measure", measure.number() + ". " + measure.title(), "period",
				this.terms.say("step.dates", this.terms.day(measure.periodStart()),
						this.terms.day(measure.periodEnd())),
				"steps", all.stream().map(this::row).toList(), "proposed", proposed.name(), "proposal",
				this.terms.completion(proposed), "completion", proposed.name());
	}

	private Map<String, String> row(StepExecution step) {
		return Map.of("step", step.number() + ". " + step.title(), "due", due(step), "outcome", outcome(step), "result",
				result(step));
	}

	private String due(StepExecution step) {
		String due = this.terms.day(step.due());
		return step.due().equals(step.printedDue()) ? due
				: this.terms.say("step.replanned-from", due, this.terms.day(step.printedDue()));
	}

	private String outcome(StepExecution step) {
		Instant closedAt = step.closedAt();
		if (closedAt == null) {
			return this.terms.status(step.status());
		}
		LocalDate day = this.dueDates.dayOf(closedAt);
		String reason = step.notDoneReason();
		return (reason != null) ? this.terms.say("step.closed-as-not-done", this.terms.day(day), reason)
				: this.terms.say("step.done-on", this.terms.day(day));
	}

	private String result(StepExecution step) {
		Integer minimum = step.minimum();
		Integer target = step.target();
		return this.measures.achieved(step.measureExecutionId(), step.stepId())
			.map((achieved) -> this.terms.achieved(achieved, minimum, target))
			.orElse(step.verifiableResult());
	}

}
