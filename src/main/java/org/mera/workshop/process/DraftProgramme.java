package org.mera.workshop.process;

import java.util.List;

import org.mera.workflow.Submission;
import org.mera.workflow.TaskCompletion;
import org.mera.workshop.AgendaItem;
import org.mera.workshop.Programmes;

import org.springframework.stereotype.Component;

/** The team drafted a programme. */
@Component
class DraftProgramme extends TaskCompletion {

	private final Programmes programmes;

	DraftProgramme(Programmes programmes) {
		this.programmes = programmes;
	}

	@Override
	protected void complete(Submission submission, Routing routing) {
		List<AgendaItem> agenda = submission.rows("agenda")
			.stream()
			.map((row) -> new AgendaItem(row.text("topic"), row.number("minutes")))
			.toList();
		this.programmes.draft(submission.businessKey(), submission.text("title"), submission.text("goals"), agenda,
				submission.user());
	}

}
