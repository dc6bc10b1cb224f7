package org.mera.reporting.process;

import org.mera.reporting.Silence;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator says why nothing is published yet. */
@Component
class PublishInTime extends TaskCompletion {

	private final Silence silence;

	PublishInTime(Silence silence) {
		this.silence = silence;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.silence.answer(submission.businessKey(), submission.text("answer"), submission.user());
	}

}
