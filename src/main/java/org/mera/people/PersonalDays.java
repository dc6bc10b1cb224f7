package org.mera.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

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

	/** Those of these people who work on the day, in their order. */
	List<String> working(Collection<String> people, LocalDate day) {
		if (people.isEmpty() || !this.workingDays.isWorkingDay(day)) {
			return List.of();
		}
		Set<String> keepIt = this.privateDays.findWhoKeeps(day, people);
		Away away = this.substitutions.on(day);
		return people.stream().filter((person) -> !keepIt.contains(person) && !away.has(person)).toList();
	}

}
