package org.mera.workshop.process;

import java.util.List;
import java.util.Map;

import org.mera.actionplan.Range;
import org.mera.workshop.Programmes;
import org.mera.workshop.Schedule;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

import org.springframework.stereotype.Component;

/** What was scheduled, to begin the record with. */
@Component
class RecordWorkshopForm extends WorkshopFormData {

	private final Programmes programmes;

	RecordWorkshopForm(Workshops workshops, Programmes programmes, Labels labels) {
		super(workshops, programmes, labels);
		this.programmes = programmes;
	}

	@Override
	public String form() {
		return "record-workshop";
	}

	@Override
	void add(Map<String, Object> values, Workshop workshop) {
		Range hours = this.programmes.hours(workshop.measureExecutionId());
		values.put("hoursFrom", hours.from());
		values.put("hoursTo", hours.to());
		Schedule schedule = workshop.schedule();
		if (schedule != null) {
			prefill(values, schedule, List.of("day", "start", "end", "place"));
		}
	}

}
