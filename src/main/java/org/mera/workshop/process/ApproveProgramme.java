package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Programmes;

import org.springframework.stereotype.Component;

/** The draft of a programme was approved or refused. */
@Component
class ApproveProgramme extends TaskCompletion {

	private final Programmes programmes;

	ApproveProgramme(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		boolean approved = submission.text("decision").equals("approve");
		if (approved) {
			this.programmes.approve(submission.businessKey(), submission.user());
		}
		else {
			this.programmes.refuse(submission.businessKey(), submission.text("reason"), submission.user());
		}
		routing.set("programmeApproved", approved);
	}

}
