package org.mera.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.workflow.RuleViolation;
import org.mera.workflow.Rules;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away when, announced by themselves or, when somebody is ill, by a coordinator.
 */
@Service
@Transactional
public class Absences {

	private final AbsenceRepository absences;

	private final Directory directory;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Absences(AbsenceRepository absences, Directory directory, Clock clock, ApplicationEventPublisher events) {
		this.absences = absences;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Announces that somebody is away. It ends by itself.
	 * @param firstDay today at the earliest
	 * @param lastDay the last day away
	 * @param substituteId who stands in, or null for nobody
	 * @throws RuleViolation if a rule is broken, each with its field
	 */
	public Absence announce(String personId, LocalDate firstDay, LocalDate lastDay, @Nullable String substituteId,
			String by) {
		LocalDate today = LocalDate.now(this.clock);
		Absence absence = new Absence(personId, firstDay, lastDay, substituteId, today, by, this.clock.instant());
		Rules rules = new Rules().require(this.directory.find(personId).isPresent(), "person", "absence.nobody");
		of(personId).stream()
			.filter((other) -> other.overlaps(firstDay, lastDay))
			.forEach(
					(other) -> rules.require(false, "firstDay", "absence.overlaps", other.firstDay(), other.lastDay()));
		if (substituteId != null) {
			requirePresent(substituteId, firstDay, lastDay, rules);
		}
		else {
			requireNotNeeded(personId, firstDay, lastDay, rules);
		}
		rules.verify();
		Absence announced = this.absences.saveAndFlush(absence);
		tell(announced, announced.lastDay(), true, by);
		return announced;
	}

	private void tell(Absence absence, LocalDate lastDay, boolean needed, String by) {
		String substitute = absence.substituteId();
		if (substitute != null) {
			this.events.publishEvent(new SubstituteNamed(absence.id(), substitute, absence.personId(),
					absence.firstDay(), lastDay, needed, by));
		}
	}

	/**
	 * Each substitution leads to somebody who is there: no chain ends at nobody, none is
	 * a circle.
	 */
	private void requirePresent(String substituteId, LocalDate first, LocalDate last, Rules rules) {
		rules.require(this.directory.find(substituteId).isPresent(), "substitute", "absence.nobody");
		of(substituteId).stream()
			.filter((other) -> other.overlaps(first, last))
			.forEach((other) -> rules.require(false, "substitute", "absence.substitute-away", nameOf(substituteId),
					other.firstDay(), other.lastDay()));
	}

	/** Who stands in for others names somebody who does it for them as well. */
	private void requireNotNeeded(String personId, LocalDate first, LocalDate last, Rules rules) {
		coveredBy(personId).stream()
			.filter((other) -> other.overlaps(first, last))
			.forEach((other) -> rules.require(false, "substitute", "absence.needed", nameOf(other.personId()),
					other.firstDay(), other.lastDay()));
	}

	private String nameOf(String personId) {
		return this.directory.find(personId).map(Person::name).orElse(personId);
	}

	/**
	 * Somebody is back before the time, or stays after all.
	 * @throws RuleViolation if the absence is over
	 * @throws IllegalArgumentException if there is none with this id
	 */
	public void end(String absenceId, String by) {
		Absence absence = get(absenceId);
		LocalDate announced = absence.lastDay();
		absence.end(LocalDate.now(this.clock), by);
		tell(absence, announced, false, by);
	}

	/**
	 * The absence with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public Absence get(String absenceId) {
		return this.absences.findById(absenceId)
			.orElseThrow(() -> new IllegalArgumentException("There is no absence " + absenceId));
	}

	/** The person's absences that last or are to come. */
	public List<Absence> of(String personId) {
		LocalDate today = LocalDate.now(this.clock);
		return goingOn(this.absences.findByPersonIdAndLastDayGreaterThanEqualOrderByFirstDay(personId, today), today);
	}

	/** The absences that last or are to come in which the person stands in. */
	public List<Absence> coveredBy(String personId) {
		LocalDate today = LocalDate.now(this.clock);
		return goingOn(this.absences.findBySubstituteIdAndLastDayGreaterThanEqualOrderByFirstDay(personId, today),
				today);
	}

	/** Everybody's absences that last or are to come. */
	public List<Absence> all() {
		LocalDate today = LocalDate.now(this.clock);
		return goingOn(this.absences.findByLastDayGreaterThanEqualOrderByFirstDayAscPersonIdAsc(today), today);
	}

	private static List<Absence> goingOn(List<Absence> announced, LocalDate today) {
		return announced.stream().filter((absence) -> !absence.lastDay().isBefore(today)).toList();
	}

}
