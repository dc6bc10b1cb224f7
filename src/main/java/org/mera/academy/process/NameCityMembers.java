package org.mera.academy.process;

import java.util.List;

import org.mera.academy.WorkingGroup.Member;
import org.mera.academy.WorkingGroup.Side;
import org.mera.academy.WorkingGroups;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;

import org.springframework.stereotype.Component;

/** The city's members of the working group were named. */
@Component
class NameCityMembers extends TaskCompletion {

	private final WorkingGroups workingGroups;

	NameCityMembers(WorkingGroups workingGroups) {
		this.workingGroups = workingGroups;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.workingGroups.nameCityMembers(submission.businessKey(), members(submission, Side.CITY));
	}

	static List<Member> members(Submission submission, Side side) {
		return submission.rows("members")
			.stream()
			.map((row) -> new Member(side, row.text("name"), row.text("organisation")))
			.toList();
	}

}
