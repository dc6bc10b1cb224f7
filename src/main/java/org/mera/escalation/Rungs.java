package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.mera.actionplan.DeadlinePolicy;
import org.mera.actionplan.WorkingDays;
import org.mera.measure.DueDates;

import org.springframework.stereotype.Component;

/** Works out from the plan's policy and the calendar when each rung is due. */
@Component
class Rungs {

	private final WorkingDays workingDays;

	private final DueDates dueDates;

	private final EscalationProperties properties;

	Rungs(WorkingDays workingDays, DueDates dueDates, EscalationProperties properties) {
		this.workingDays = workingDays;
		this.dueDates = dueDates;
		this.properties = properties;
	}

	/**
	 * The rungs up to a due date.
	 * @param since the moment from which the date has been known; reminders that would
	 * lie before it are left out
	 */
	Deadline deadline(LocalDate due, Instant since, DeadlinePolicy policy) {
		List<Instant> reminders = policy.remindersDaysBefore()
			.stream()
			.map((days) -> morning(this.workingDays.onOrBefore(due.minusDays(days))))
			.filter((moment) -> !moment.isBefore(since))
			.distinct()
			.sorted()
			.toList();
		return new Deadline(due, reminders, this.dueDates.overdue(due));
	}

	/** The last day on which managers who were asked at this moment can decide alone. */
	LocalDate decisionDay(Instant asked, DeadlinePolicy policy) {
		return this.workingDays.plus(this.dueDates.dayOf(asked), policy.councilAfterWorkingDays());
	}

	/** When the council is brought in: the first morning after the managers' last day. */
	Instant council(Instant asked, DeadlinePolicy policy) {
		return morning(this.workingDays.onOrAfter(decisionDay(asked, policy).plusDays(1)));
	}

	/** When a step on which the work goes on is looked at again. */
	Instant again(Instant decided, DeadlinePolicy policy) {
		return morning(this.workingDays.onOrAfter(this.dueDates.dayOf(decided).plusDays(policy.againAfterDays())));
	}

	private Instant morning(LocalDate day) {
		return this.dueDates.at(day, this.properties.morning());
	}

}
