package org.mera.academy.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.academy.Invitation;
import org.mera.academy.OpenDay;
import org.mera.academy.OpenDays;
import org.mera.measure.Terms;
import org.mera.workflow.FormData;
import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workflow.TaskContext;

import org.springframework.stereotype.Component;

/** Schools were invited to the Open Day. */
@Component
class InviteSchools extends TaskCompletion implements FormData {

	private final OpenDays openDays;

	private final Options options;

	private final Terms terms;

	InviteSchools(OpenDays openDays, Options options, Terms terms) {
		this.openDays = openDays;
		this.options = options;
		this.terms = terms;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<Invitation> invitations = submission.rows("invitations")
			.stream()
			.map((row) -> new Invitation(row.text("school"), row.day("invitedOn"), row.text("contact"),
					row.number("expectedPupils")))
			.toList();
		this.openDays.invite(submission.businessKey(), invitations);
	}

	@Override
	public String form() {
		return "invite-schools";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		OpenDay openDay = this.openDays.get(context.businessKey());
		Map<String, Object> values = new HashMap<>(planned(openDay, this.terms));
		values.put("schools", Options.of(this.options.schools(context.businessKey())));
		if (!openDay.invitations().isEmpty()) {
			values.put("invitations",
					openDay.invitations()
						.stream()
						.map((each) -> Map.of("school", each.school(), "invitedOn", each.invitedOn().toString(),
								"contact", each.contact(), "expectedPupils", each.expectedPupils()))
						.toList());
		}
		return values;
	}

	static Map<String, String> planned(OpenDay openDay, Terms terms) {
		return Map.of("day", terms.day(openDay.plan().day()), "times",
				openDay.plan().beginsAt() + "\u2013" + openDay.plan().endsAt());
	}

}
