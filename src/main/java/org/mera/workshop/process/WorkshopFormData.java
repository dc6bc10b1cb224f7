package org.mera.workshop.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mera.workflow.FormData;
import org.mera.workflow.TaskContext;
import org.mera.workshop.Move;
import org.mera.workshop.Programmes;
import org.mera.workshop.Schedule;
import org.mera.workshop.Workshop;
import org.mera.workshop.Workshops;

/**
 * What every form about one workshop shows: the local community, the programme, the
 * schedule and how often it was moved.
 */
abstract class WorkshopFormData implements FormData {

	private final Workshops workshops;

	private final Programmes programmes;

	private final Labels labels;

	WorkshopFormData(Workshops workshops, Programmes programmes, Labels labels) {
		this.workshops = workshops;
		this.programmes = programmes;
		this.labels = labels;
	}

	@Override
	public final Map<String, ?> values(TaskContext context) {
		Workshop workshop = this.workshops.get(context.id("workshopId"));
		Map<String, Object> values = new HashMap<>();
		values.put("community", this.labels.community(workshop.community()));
		this.programmes.approved(workshop.measureExecutionId()).ifPresent((programme) -> {
			values.put("programme", programme.title());
			values.put("programmeLength", this.labels.length(programme.length()));
		});
		values.put("moves", workshop.moves().stream().map(this::row).toList());
		values.put("wasMoved", !workshop.moves().isEmpty());
		Schedule schedule = workshop.schedule();
		if (schedule != null) {
			values.put("when", this.labels.when(schedule));
			values.put("where", this.labels.where(schedule));
		}
		add(values, workshop);
		return values;
	}

	/** Adds what only this form shows. */
	abstract void add(Map<String, Object> values, Workshop workshop);

	private Map<String, String> row(Move move) {
		return Map.of("day", this.labels.day(move.fromDay()), "reason", move.reason());
	}

	/** Puts the values that a form's fields begin with. */
	static void prefill(Map<String, Object> values, Schedule schedule, List<String> fields) {
		Map<String, String> known = Map.of("day", schedule.day().toString(), "start", schedule.start().toString(),
				"end", schedule.end().toString(), "place", schedule.place(), "address", schedule.address());
		fields.forEach((field) -> values.put(field, String.valueOf(known.get(field))));
	}

}
