package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Announcement;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** Citizens were told of a workshop. */
@Component
class AnnounceWorkshop extends TaskCompletion {

	private final Workshops workshops;

	AnnounceWorkshop(Workshops workshops) {
		this.workshops = workshops;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		this.workshops.announce(submission.context().id("workshopId"),
				new Announcement(submission.text("text"), submission.day("announcedOn")),
				submission.choices("channels"));
	}

}
