package org.mera.workshop.process;

import java.util.List;
import java.util.Map;

import org.mera.actionplan.Range;
import org.mera.measure.StepExecution;
import org.mera.workshop.Programmes;
import org.mera.workshop.Schedule;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** The days and hours that the plan allows, and the place set before. */
@Component
class ScheduleWorkshopForm extends WorkshopFormData {

	private final Programmes programmes;

	private final Workshops workshops;

	private final Labels labels;

	ScheduleWorkshopForm(Workshops workshops, Programmes programmes, Labels labels) {
		super(workshops, programmes, labels);
		this.programmes = programmes;
		this.labels = labels;
		this.workshops = workshops;
	}

	@Override
	public String form() {
		return "schedule-workshop";
	}

	@Override
	void add(Map<String, Object> values, Workshop workshop) {
		StepExecution step = this.workshops.step(workshop);
		Range hours = this.programmes.hours(workshop.measureExecutionId());
		values.put("firstDay", this.labels.day(step.start()));
		values.put("lastDay", this.labels.day(step.due()));
		values.put("hoursFrom", hours.from());
		values.put("hoursTo", hours.to());
		Schedule former = workshop.schedule();
		if (former != null) {
			prefill(values, former, List.of("start", "end", "place", "address"));
		}
	}

}
