package org.mera.actionplan;

import java.time.LocalDate;
import java.util.List;

/**
 * A Local Action Plan of the Open Government Partnership, as its file states it.
 *
 * @param id unique among all plans, for example {@code novi-pazar-2022-2023}
 * @param title the plan's title
 * @param city the city that adopted it
 * @param lead the institution that leads it
 * @param email the plan's contact
 * @param start first day of the plan's validity
 * @param end last day of the plan's validity
 * @param groups everybody who takes part
 * @param deadlines how the steps are watched
 * @param evidenceKinds the kinds of evidence that its steps ask for
 * @param measures in the printed order
 * @param notes where values come from
 */
public record ActionPlan(String id, String title, String city, String lead, String email, LocalDate start,
		LocalDate end, List<PlanGroup> groups, DeadlinePolicy deadlines, List<EvidenceKind> evidenceKinds,
		List<Measure> measures, List<Note> notes) {

	/** A plan whose steps ask for no evidence. */
	public ActionPlan(String id, String title, String city, String lead, String email, LocalDate start, LocalDate end,
			List<PlanGroup> groups, DeadlinePolicy deadlines, List<Measure> measures, List<Note> notes) {
		this(id, title, city, lead, email, start, end, groups, deadlines, List.of(), measures, notes);
	}

	/**
	 * The measure with this id.
	 * @throws IllegalArgumentException if the plan has no such measure
	 */
	public Measure measure(String id) {
		return this.measures.stream()
			.filter((measure) -> measure.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("Plan " + this.id + " has no measure " + id));
	}

	/** The quarter in which the first measure begins. */
	public Quarter firstQuarter() {
		return Quarter.of(this.measures.stream().map(Measure::start).min(LocalDate::compareTo).orElse(this.start));
	}

	/** Ids of the groups with this role. */
	public List<String> groupsOf(PlanGroup.Role role) {
		return this.groups.stream().filter((group) -> group.role() == role).map(PlanGroup::id).toList();
	}

	/**
	 * The same plan with every date moved by whole quarters. The last day of a month
	 * moves to the last day of a month: 30 June becomes 30 September, and 1 October 1
	 * January. Texts and notes stay as printed.
	 * @param quarters how many; negative for an earlier time
	 */
	public ActionPlan movedBy(int quarters) {
		if (quarters == 0) {
			return this;
		}
		return new ActionPlan(this.id, this.title, this.city, this.lead, this.email,
				Quarter.moved(this.start, quarters), Quarter.moved(this.end, quarters), this.groups, this.deadlines,
				this.evidenceKinds, this.measures.stream().map((measure) -> measure.movedBy(quarters)).toList(),
				this.notes);
	}

}
