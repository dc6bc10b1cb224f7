package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Selections;

import org.springframework.stereotype.Component;

/** An officer chose the local communities. */
@Component
class SelectCommunities extends TaskCompletion {

	private final Selections selections;

	SelectCommunities(Selections selections) {
		this.selections = selections;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.selections.select(submission.businessKey(), submission.choices("communities"),
				submission.text("justification"), submission.user());
	}

}
