package org.mera.escalation.process;

import org.mera.escalation.DeadlineRequests;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A manager decided whether a step may go beyond the measure's period. */
@Component
class ApproveDeadlineChange extends TaskCompletion {

	private final DeadlineRequests requests;

	ApproveDeadlineChange(DeadlineRequests requests) {
		this.requests = requests;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		String request = submission.context().id("requestId");
		boolean approved = submission.text("decision").equals("approve");
		if (approved) {
			this.requests.approve(request, submission.user());
		}
		else {
			this.requests.refuse(request, submission.text("reason"), submission.user());
		}
		routing.set("changeApproved", approved);
	}

}
