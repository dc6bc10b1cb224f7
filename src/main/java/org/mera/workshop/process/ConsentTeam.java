package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Teams;

import org.springframework.stereotype.Component;

/** The Council answered the proposal of a team. */
@Component
class ConsentTeam extends TaskCompletion {

	private final Teams teams;

	ConsentTeam(Teams teams) {
		this.teams = teams;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		boolean consented = submission.text("decision").equals("approve");
		if (consented) {
			this.teams.consent(submission.businessKey(), submission.user());
		}
		else {
			this.teams.refuse(submission.businessKey(), submission.text("reason"), submission.user());
		}
		routing.set("teamConsented", consented);
	}

}
