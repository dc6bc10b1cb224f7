package org.mera.escalation.process;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.mera.escalation.Decider;
import org.mera.escalation.Decision;
import org.mera.escalation.Ladders;
import org.mera.measure.StepExecution;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** Managers or council decided how an overdue step goes on. */
@Component
class DecideOnOverdueStep extends TaskCompletion {

	private final Ladders ladders;

	private final WatchedSteps watched;

	private final IdentityService identityService;

	DecideOnOverdueStep(Ladders ladders, WatchedSteps watched, IdentityService identityService) {
		this.ladders = ladders;
		this.watched = watched;
		this.identityService = identityService;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		StepExecution step = this.watched.by(submission.context());
		String reason = submission.text("reason");
		Decider by = decider(submission, step);
		Decision decision = Decision.of(submission.text("decision"));
		switch (decision) {
			case EXTEND -> this.ladders.extend(step, submission.day("newDue"), reason, by);
			case HAND_OVER -> this.ladders.handOver(step, submission.text("group"), reason, by);
			case PRESS_ON -> this.ladders.pressOn(step, reason, by);
			case CLOSE -> this.ladders.close(step, reason, by);
		}
		// Not named like the form's field: a variable of that name would fill it in.
		routing.set("verdict", ((decision == Decision.HAND_OVER) ? Decision.PRESS_ON : decision).code());
	}

	private Decider decider(Submission submission, StepExecution step) {
		Authentication person = this.identityService.getCurrentAuthentication();
		List<String> own = (person != null && person.getGroupIds() != null) ? person.getGroupIds() : List.of();
		return new Decider(submission.user(),
				this.ladders.deciders(step).stream().filter(own::contains).findFirst().orElse(null));
	}

}
