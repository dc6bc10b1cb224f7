package org.mera.escalation.process;

import org.mera.escalation.DeadlineRequest;
import org.mera.escalation.DeadlineRequests;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator wishes new dates for a step. */
@Component
class RequestDeadlineChange extends TaskCompletion {

	private final DeadlineRequests requests;

	private final Steps steps;

	RequestDeadlineChange(DeadlineRequests requests, Steps steps) {
		this.requests = requests;
		this.steps = steps;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		DeadlineRequest request = this.requests.request(submission.text("step"),
				submission.fields().optionalDay("newStart").orElse(null), submission.day("newDue"),
				submission.text("reason"), submission.user());
		StepExecution step = this.steps.get(request.stepExecutionId());
		routing.carriesOut(step.measureExecutionId());
		routing.set("stepId", step.stepId());
		routing.set("requestId", request.id());
		routing.set("beyondPeriod", request.isBeyondPeriod());
	}

}
