package org.mera.escalation.process;

import java.util.Map;

import org.mera.escalation.DeadlineRequest;
import org.mera.escalation.DeadlineRequests;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** Shows the manager the dates asked for beside those of the step and its measure. */
@Component
class ApproveDeadlineChangeForm implements FormData {

	private final DeadlineRequests requests;

	private final Measures measures;

	private final Steps steps;

	ApproveDeadlineChangeForm(DeadlineRequests requests, Measures measures, Steps steps) {
		this.requests = requests;
		this.measures = measures;
		this.steps = steps;
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
		return Map.of("measureTitle", measure.title(), "measureEnd", measure.periodEnd().toString(), "stepTitle",
				step.number() + ". " + step.title(), "oldStart", step.start().toString(), "oldDue",
				step.due().toString(), "newStart",
				String.valueOf((request.newStart() != null) ? request.newStart() : step.start()), "newDue",
				request.newDue().toString(), "requestReason", request.reason(), "requestedBy", request.requestedBy());
	}

}
