package org.mera.workshop.process;

import java.util.List;
import java.util.Map;

import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.Holding;
import org.mera.workshop.Selections;
import org.mera.workshop.Workshop;
import org.mera.workshop.WorkshopGoal;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** What has been held, against what the plan asks for. */
@Component
class DecideOnMoreWorkshopsForm implements FormData {

	private final Workshops workshops;

	private final WorkshopGoal goal;

	private final Selections selections;

	private final Labels labels;

	DecideOnMoreWorkshopsForm(Workshops workshops, WorkshopGoal goal, Selections selections, Labels labels) {
		this.workshops = workshops;
		this.goal = goal;
		this.selections = selections;
		this.labels = labels;
	}

	@Override
	public String form() {
		return "decide-on-more-workshops";
	}

	@Override
	public Map<String, ?> values(TaskContext context) {
		String measure = context.businessKey();
		List<Map<String, String>> table = this.workshops.of(measure).stream().map(this::row).toList();
		return Map.of("reached", this.workshops.communitiesReached(measure), "minimum", this.goal.minimum(measure),
				"target", this.goal.target(measure), "attendance", this.workshops.attendance(measure).total(), "left",
				this.selections.candidates(measure).available().size(), "workshops", table);
	}

	private Map<String, String> row(Workshop workshop) {
		Holding holding = workshop.holding();
		return Map.of("community", workshop.community().name(), "status", this.labels.of(workshop.status()), "day",
				(holding != null) ? this.labels.day(holding.day()) : "", "attendance",
				(holding != null) ? String.valueOf(holding.attendance()) : "");
	}

}
