package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.ClosingDecisions;

import org.springframework.stereotype.Component;

/** It was decided whether to hold more workshops than the minimum. */
@Component
class DecideOnMoreWorkshops extends TaskCompletion {

	private final ClosingDecisions decisions;

	DecideOnMoreWorkshops(ClosingDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		boolean more = submission.text("decision").equals("more");
		if (more) {
			this.decisions.goOn(submission.businessKey(), submission.user());
		}
		else {
			this.decisions.closeBelowTarget(submission.businessKey(), submission.text("reason"), submission.user());
		}
		routing.set("moreWorkshops", more);
	}

}
