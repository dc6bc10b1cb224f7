package org.mera.people;

import java.time.LocalDate;

import org.mera.actionplan.WorkingDays;

import org.springframework.stereotype.Component;

/** Knows the days on which a person works. */
@Component
class PersonalDays {

	private final WorkingDays workingDays;

	private final Substitutions substitutions;

	private final PrivateDayRepository privateDays;

	PersonalDays(WorkingDays workingDays, Substitutions substitutions, PrivateDayRepository privateDays) {
		this.workingDays = workingDays;
		this.substitutions = substitutions;
		this.privateDays = privateDays;
	}

	boolean isWorkingDay(String personId, LocalDate day) {
		return this.workingDays.isWorkingDay(day) && !this.privateDays.existsByPersonIdAndDay(personId, day)
				&& !this.substitutions.isAway(personId, day);
	}

}
