package org.mera.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who is away on one day.
 *
 * @param absences the absences that cover the day, the longest begun first
 */
record Away(List<Absence> absences) {

	/**
	 * Who does the person's part: the person or, while away, who stands in; nobody if
	 * nobody does.
	 */
	Optional<String> presentFor(String personId) {
		Set<String> seen = new LinkedHashSet<>();
		Optional<String> present = Optional.of(personId);
		while (present.isPresent() && seen.add(present.get())) {
			Optional<Absence> absence = of(present.get());
			if (absence.isEmpty()) {
				return present;
			}
			present = absence.map(Absence::substituteId);
		}
		return Optional.empty();
	}

	boolean has(String personId) {
		return of(personId).isPresent();
	}

	private Optional<Absence> of(String personId) {
		return this.absences.stream().filter((absence) -> absence.personId().equals(personId)).findFirst();
	}

}
