package org.mera.measure.process;

import org.mera.measure.DelayCause;
import org.mera.measure.Delays;
import org.mera.measure.Steps;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** An officer said why a step is late or will be. */
@Component
class ExplainDelay extends TaskCompletion {

	private final Delays delays;

	private final Steps steps;

	ExplainDelay(Delays delays, Steps steps) {
		this.delays = delays;
		this.steps = steps;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		String step = submission.text("step");
		this.delays.explain(step, DelayCause.valueOf(submission.text("cause")), submission.day("newEstimate"),
				submission.optionalText("internalWords").orElse(null), submission.text("publicSentence"),
				submission.user());
		routing.carriesOut(this.steps.get(step).measureExecutionId());
	}

}
