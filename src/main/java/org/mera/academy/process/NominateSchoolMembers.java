package org.mera.academy.process;

import java.util.Locale;
import java.util.Map;

import org.mera.academy.WorkingGroup.Side;
import org.mera.academy.WorkingGroups;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The schools' members of the working group were nominated. */
@Component
class NominateSchoolMembers extends TaskCompletion implements FormData {

	private final WorkingGroups workingGroups;

	private final Options options;

	private final MessageSource messages;

	NominateSchoolMembers(WorkingGroups workingGroups, Options options, MessageSource messages) {
		this.workingGroups = workingGroups;
		this.options = options;
		this.messages = messages;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.workingGroups.nominateSchoolMembers(submission.businessKey(),
				NameCityMembers.members(submission, Side.SCHOOLS));
	}

	@Override
	public String form() {
		return "nominate-school-members";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		int most = this.workingGroups.mostPerSchool(context.businessKey());
		String limit = (most == Integer.MAX_VALUE) ? ""
				: this.messages.getMessage("working-group.limit", new Object[] { most }, Locale.ENGLISH);
		return Map.of("schools", Options.of(this.options.schools(context.businessKey())), "limit", limit);
	}

}
