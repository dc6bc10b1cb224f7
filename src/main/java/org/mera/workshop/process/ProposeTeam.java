package org.mera.workshop.process;

import java.util.List;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.TeamMember;
import org.mera.workshop.Teams;

import org.springframework.stereotype.Component;

/** The departments proposed a team. */
@Component
class ProposeTeam extends TaskCompletion {

	private final Teams teams;

	ProposeTeam(Teams teams) {
		this.teams = teams;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<TeamMember> members = submission.rows("members")
			.stream()
			.map((row) -> new TeamMember(row.text("name"), row.text("department"), row.text("role")))
			.toList();
		this.teams.propose(submission.businessKey(), members, submission.user());
	}

}
