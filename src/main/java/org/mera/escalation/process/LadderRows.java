package org.mera.escalation.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup;
import org.mera.escalation.LadderEntry;
import org.mera.measure.DueDates;
import org.mera.measure.Terms;
import org.mera.people.People;

import org.springframework.stereotype.Component;

/** Puts what a ladder did into the words of a table. */
@Component
class LadderRows {

	private final Terms terms;

	private final DueDates dueDates;

	private final People people;

	LadderRows(Terms terms, DueDates dueDates, People people) {
		this.terms = terms;
		this.dueDates = dueDates;
		this.people = people;
	}

	List<Map<String, String>> of(ActionPlan plan, List<LadderEntry> history) {
		return history.stream().map((entry) -> row(plan, entry)).toList();
	}

	private Map<String, String> row(ActionPlan plan, LadderEntry entry) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("day", day(this.dueDates.dayOf(entry.at())));
		row.put("what", what(plan, entry));
		row.put("due", day(entry.due()));
		row.put("by", Stream.ofNullable(entry.decidedBy()).map(this.people::nameOf).collect(Collectors.joining()));
		row.put("reason", Stream.ofNullable(entry.reason()).collect(Collectors.joining()));
		return row;
	}

	private String what(ActionPlan plan, LadderEntry entry) {
		String key = "escalation.did." + ((entry.decision() != null) ? entry.decision() : entry.kind());
		LocalDate newDue = entry.newDue();
		String handedTo = entry.handedTo();
		return this.terms.say(key, (newDue != null) ? day(newDue) : "",
				(handedTo != null) ? groups(plan, List.of(handedTo)) : "");
	}

	/** The groups by the names that people know. */
	String groups(ActionPlan plan, List<String> ids) {
		return plan.groups()
			.stream()
			.filter((group) -> ids.contains(group.id()))
			.map(PlanGroup::name)
			.collect(Collectors.joining(", "));
	}

	String day(LocalDate day) {
		return this.terms.day(day);
	}

}
