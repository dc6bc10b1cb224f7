package org.mera.escalation.process;

import java.time.LocalDate;
import java.util.Map;

import org.mera.escalation.DeadlineRequest;
import org.mera.escalation.DeadlineRequests;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.people.People;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** Shows the manager the dates asked for beside those of the step and its measure. */
@Component
class ApproveDeadlineChangeForm implements FormData {

	private final DeadlineRequests requests;

	private final Measures measures;

	private final Steps steps;

	private final Terms terms;

	private final People people;

	ApproveDeadlineChangeForm(DeadlineRequests requests, Measures measures, Steps steps, Terms terms, People people) {
		this.requests = requests;
		this.measures = measures;
		this.steps = steps;
		this.terms = terms;
		this.people = people;
	}

	@Override
	public String form() {
		return "approve-deadline-change";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		DeadlineRequest request = this.requests.get(context.id("requestId"));
		StepExecution step = this.steps.get(request.stepExecutionId());
		MeasureExecution measure = this.measures.get(step.measureExecutionId());
		LocalDate wished = request.newStart();
		return Map.of("measureTitle", measure.title(), "measureEnd", this.terms.day(measure.periodEnd()), "stepTitle",
				step.number() + ". " + step.title(), "oldStart", this.terms.day(step.start()), "oldDue",
				this.terms.day(step.due()), "newStart", this.terms.day((wished != null) ? wished : step.start()),
				"newDue", this.terms.day(request.newDue()), "requestReason", request.reason(), "requestedBy",
				this.people.nameOf(request.requestedBy()));
	}

}
