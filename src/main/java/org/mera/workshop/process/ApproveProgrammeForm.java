package org.mera.workshop.process;

import java.util.Map;

import org.mera.actionplan.Range;
import org.mera.people.People;
import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.ProgrammeDraft;
import org.mera.workshop.Programmes;

import org.springframework.stereotype.Component;

/** The draft that is to be approved. */
@Component
class ApproveProgrammeForm implements FormData {

	private final Programmes programmes;

	private final Labels labels;

	private final People people;

	ApproveProgrammeForm(Programmes programmes, Labels labels, People people) {
		this.programmes = programmes;
		this.labels = labels;
		this.people = people;
	}

	@Override
	public String form() {
		return "approve-programme";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		ProgrammeDraft draft = this.programmes.latest(context.businessKey()).orElseThrow();
		Range hours = this.programmes.hours(context.businessKey());
		return Map.of("programmeTitle", draft.title(), "programmeGoals", draft.goals(), "programmeAgenda",
				DraftProgrammeForm.table(draft.agenda()), "length", this.labels.length(draft.length()), "hoursFrom",
				hours.from(), "hoursTo", hours.to(), "draftedBy", this.people.nameOf(draft.draftedBy()), "draftedOn",
				this.labels.day(draft.draftedAt()));
	}

}
