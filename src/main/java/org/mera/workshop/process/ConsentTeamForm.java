package org.mera.workshop.process;

import java.util.Map;

import org.mera.people.People;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.TeamProposal;
import org.mera.workshop.Teams;

import org.springframework.stereotype.Component;

/** The team that the Council is asked to agree to. */
@Component
class ConsentTeamForm implements FormData {

	private final Teams teams;

	private final Labels labels;

	private final People people;

	ConsentTeamForm(Teams teams, Labels labels, People people) {
		this.teams = teams;
		this.labels = labels;
		this.people = people;
	}

	@Override
	public String form() {
		return "consent-team";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		TeamProposal proposal = this.teams.latest(context.businessKey()).orElseThrow();
		return Map.of("team", ProposeTeamForm.table(proposal.members(), this.teams.departments(context.businessKey())),
				"proposedBy", this.people.nameOf(proposal.proposedBy()), "proposedOn",
				this.labels.day(proposal.proposedAt()));
	}

}
