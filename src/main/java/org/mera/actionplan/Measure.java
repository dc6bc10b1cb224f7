package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A measure of the plan (OGP: commitment).
 *
 * @param id unique in the plan, for example {@code community-workshops}
 * @param number the measure's number as printed
 * @param title the short title
 * @param process id of the BPMN process that carries the measure out
 * @param start first day of the measure's period
 * @param end last day of the measure's period, on which its report is due
 * @param responsibleInstitution the institution that answers for it
 * @param email contact as printed
 * @param phone contact as printed
 * @param otherParticipants as printed
 * @param problem the current state or problem that the measure addresses
 * @param mainGoal the goal
 * @param description what the measure is
 * @param relevance its relevance to OGP
 * @param ogpValues transparency, accountability, participation, technology and innovation
 * @param steps in the printed order
 * @param lists named lists that the measure's process needs, for example the secondary
 * schools or the city's authorities
 * @param ranges named limits that the measure's process needs, for example the hours that
 * a workshop lasts
 * @param notes where values come from
 */
public record Measure(String id, int number, String title, String process, LocalDate start, LocalDate end,
		String responsibleInstitution, String email, String phone, List<String> otherParticipants, String problem,
		String mainGoal, String description, String relevance, List<String> ogpValues, List<Step> steps,
		Map<String, List<String>> lists, Map<String, Range> ranges, List<Note> notes) {

	/** A measure whose process needs no limits. */
	public Measure(String id, int number, String title, String process, LocalDate start, LocalDate end,
			String responsibleInstitution, String email, String phone, List<String> otherParticipants, String problem,
			String mainGoal, String description, String relevance, List<String> ogpValues, List<Step> steps,
			Map<String, List<String>> lists, List<Note> notes) {
		this(id, number, title, process, start, end, responsibleInstitution, email, phone, otherParticipants, problem,
				mainGoal, description, relevance, ogpValues, steps, lists, Map.of(), notes);
	}

	/**
	 * The step with this id.
	 * @throws IllegalArgumentException if the measure has no such step
	 */
	public Step step(String id) {
		return this.steps.stream()
			.filter((step) -> step.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Measure " + this.id + " has no step " + id));
	}

	/** A named list of the measure, empty if the plan gives none. */
	public List<String> list(String name) {
		return this.lists.getOrDefault(name, List.of());
	}

	/**
	 * A named limit of the measure, for example {@code workshop-hours}.
	 * @throws IllegalArgumentException if the plan gives none
	 */
	public Range range(String name) {
		Range range = this.ranges.get(name);
		if (range == null) {
			throw new IllegalArgumentException("Measure " + this.id + " has no range " + name);
		}
		return range;
	}

	Measure movedBy(int quarters) {
		return new Measure(this.id, this.number, this.title, this.process, Quarter.moved(this.start, quarters),
				Quarter.moved(this.end, quarters), this.responsibleInstitution, this.email, this.phone,
				this.otherParticipants, this.problem, this.mainGoal, this.description, this.relevance, this.ogpValues,
				this.steps.stream().map((step) -> step.movedBy(quarters)).toList(), this.lists, this.ranges,
				this.notes);
	}

}
