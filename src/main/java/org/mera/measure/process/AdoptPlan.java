package org.mera.measure.process;

import org.mera.actionplan.Quarter;
import org.mera.measure.PlanExecutions;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** A coordinator starts a plan. */
@Component
class AdoptPlan extends TaskCompletion {

	private final PlanExecutions plans;

	AdoptPlan(PlanExecutions plans) {
		this.plans = plans;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		Quarter begin = submission.optionalText("begin").map(Quarter::parse).orElse(null);
		routing.carriesOut(this.plans.start(submission.text("plan"), begin, submission.user()).id());
	}

}
