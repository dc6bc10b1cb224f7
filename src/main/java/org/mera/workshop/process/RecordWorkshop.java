package org.mera.workshop.process;

import org.mera.workflow.Submission;
import org.mera.workflow.Submission.Fields;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.Holding;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** What became of a workshop was recorded. */
@Component
class RecordWorkshop extends TaskCompletion {

	private final Workshops workshops;

	RecordWorkshop(Workshops workshops) {
		this.workshops = workshops;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		String workshop = submission.context().id("workshopId");
		String outcome = submission.text("outcome");
		switch (outcome) {
			case "held" -> this.workshops.hold(workshop, holding(submission.fields()), submission.user());
			case "moved" -> this.workshops.move(workshop, submission.text("reason"), submission.user());
			default -> this.workshops.cancel(workshop, submission.text("reason"), submission.user());
		}
		routing.set("workshopOutcome", outcome);
	}

	private static Holding holding(Fields fields) {
		return new Holding(fields.day("day"), fields.time("start"), fields.time("end"), fields.text("place"),
				fields.number("women"), fields.number("men"), fields.number("others"), fields.text("summary"),
				fields.text("proof"));
	}

}
