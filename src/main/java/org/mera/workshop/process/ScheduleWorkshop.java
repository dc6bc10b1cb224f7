package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.Submission.Fields;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Schedule;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** Day and place of a workshop were set. */
@Component
class ScheduleWorkshop extends TaskCompletion {

	private final Workshops workshops;

	ScheduleWorkshop(Workshops workshops) {
		this.workshops = workshops;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		Fields fields = submission.fields();
		this.workshops.schedule(submission.context().id("workshopId"), new Schedule(fields.day("day"),
				fields.time("start"), fields.time("end"), fields.text("place"), fields.text("address")));
	}

}
