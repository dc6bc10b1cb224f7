package org.mera.people;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mera.workflow.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PeopleTest
@SuppressWarnings("NullAway.Init")
class AbsencesRepositoryTests {

	private static final LocalDate TODAY = Town.TODAY;

	@Autowired
	private Absences absences;

	@Autowired
	private Substitutions substitutions;

	@Autowired
	private People people;

	@Autowired
	private DeputyActs acts;

	@Autowired
	private Town.TownClock clock;

	@AfterEach
	void nextTestBeginsOnTheSameDay() {
		this.clock.set(TODAY);
	}

	@Test
	void substituteStandsInFromTheFirstDayToTheLast() {
		this.absences.announce("ana", day(1), day(3), "cana", "ana");

		assertThat(this.substitutions.coveredBy("cana")).isEmpty();
		this.clock.set(day(1));
		assertThat(this.substitutions.coveredBy("cana")).containsExactly("ana");
		this.clock.set(day(3));
		assertThat(this.substitutions.standsInFor("cana", "ana")).isTrue();
		this.clock.set(day(4));
		assertThat(this.substitutions.coveredBy("cana")).isEmpty();
		assertThat(this.absences.of("ana")).isEmpty();
	}

	@Test
	void absenceEndsEarlyOnTheDayOnWhichThePersonIsBack() {
		Absence absence = this.absences.announce("ana", TODAY, day(10), "cana", "ana");
		this.clock.set(day(2));

		this.absences.end(absence.id(), "esad");

		assertThat(this.substitutions.coveredBy("cana")).isEmpty();
		assertThat(absence.covers(day(1))).isTrue();
		assertThat(absence.covers(day(2))).isFalse();
		assertThat(absence.endedBy()).isEqualTo("esad");
		assertThatThrownBy(() -> this.absences.end(absence.id(), "ana")).hasMessage("absence.over");
	}

	@Test
	void absenceThatIsCalledOffNeverWas() {
		Absence absence = this.absences.announce("ana", day(2), day(4), null, "ana");

		this.absences.end(absence.id(), "ana");

		assertThat(this.absences.of("ana")).isEmpty();
		assertThatCode(() -> this.absences.announce("ana", day(2), day(4), null, "ana")).doesNotThrowAnyException();
		assertThat(this.people.isWorkingDay("bojan", day(2))).isTrue();
	}

	@Test
	void refusesDaysThatMakeNoPeriodToCome() {
		assertRefused("ana", day(-1), day(3), null, "firstDay: absence.past");
		assertRefused("ana", day(3), day(2), null, "lastDay: absence.last-before-first");
		assertRefused("ana", TODAY, TODAY.plusYears(2), null, "lastDay: absence.too-long");
		assertThatCode(() -> this.absences.announce("ana", TODAY, TODAY, null, "ana")).doesNotThrowAnyException();
	}

	@Test
	void refusesASecondAbsenceOnTheSameDays() {
		this.absences.announce("ana", day(3), day(5), null, "ana");

		assertRefused("ana", day(1), day(3), null, "firstDay: absence.overlaps");
		assertRefused("ana", day(5), day(5), null, "firstDay: absence.overlaps");
		assertThatCode(() -> this.absences.announce("ana", day(6), day(7), null, "ana")).doesNotThrowAnyException();
	}

	@Test
	void refusesOneselfAndNobodyAsSubstitute() {
		assertRefused("ana", day(1), day(2), "ana", "substitute: absence.oneself");
		assertRefused("ana", day(1), day(2), "ghost", "substitute: absence.nobody");
		assertRefused("ghost", day(1), day(2), "ana", "person: absence.nobody");
	}

	@Test
	void refusesASubstituteWhoIsAwayOnOneOfTheDays() {
		this.absences.announce("cana", day(3), day(5), null, "cana");

		assertRefused("ana", day(1), day(3), "cana", "substitute: absence.substitute-away");
		assertThatCode(() -> this.absences.announce("ana", day(1), day(2), "cana", "ana")).doesNotThrowAnyException();
	}

	@Test
	void whoStandsInForOthersLeavesNobodyAlone() {
		this.absences.announce("ana", day(1), day(5), "cana", "ana");

		assertRefused("cana", day(2), day(3), null, "substitute: absence.needed");
		assertRefused("cana", day(2), day(3), "ana", "substitute: absence.substitute-away");
		this.absences.announce("cana", day(2), day(3), "dino", "cana");

		this.clock.set(day(2));
		assertThat(this.substitutions.coveredBy("dino")).containsExactly("cana", "ana");
		assertThat(this.substitutions.on(day(2)).presentFor("ana")).contains("dino");
		this.clock.set(day(4));
		assertThat(this.substitutions.coveredBy("dino")).isEmpty();
		assertThat(this.substitutions.coveredBy("cana")).containsExactly("ana");
	}

	@Test
	void mailGoesToTheSubstituteInsteadAndToEverybodyOnce() {
		this.absences.announce("ana", TODAY, day(1), "cana", "ana");

		assertThat(this.people.recipients(List.of("one", "two"))).extracting(Person::id)
			.containsExactly("cana", "bojan", "dino");
		this.clock.set(day(2));
		assertThat(this.people.recipients(List.of("one"))).extracting(Person::id).containsExactly("ana", "bojan");
	}

	@Test
	void mailToSomebodyAwayWithoutSubstituteWaitsUntilTheyAreBack() {
		this.absences.announce("ana", TODAY, day(1), null, "ana");

		assertThat(this.people.recipients(List.of("one"))).extracting(Person::id).containsExactly("ana", "bojan");
		assertThat(this.people.isWorkingDay("ana", day(1))).isFalse();
		assertThat(this.people.isWorkingDay("ana", day(2))).isTrue();
		assertThat(this.people.isWorkingDay("bojan", day(1))).isTrue();
	}

	@Test
	void keepsWhoDidWhatForWhomOnlyIfTheRightCameFromStandingIn() {
		this.absences.announce("ana", TODAY, day(1), "cana", "ana");
		DeputyAct.Task task = new DeputyAct.Task("task", "Form the team", "measure", "form-team");

		this.acts.note("cana", () -> List.of("two"), () -> task);
		this.acts.note("cana", () -> List.of("vacant"), () -> task);
		this.acts.note("cana", () -> List.of("one", "two"), () -> task);
		this.acts.note("bojan", () -> List.of("one"), () -> task);
		assertThat(this.acts.all()).isEmpty();

		this.acts.note("cana", () -> List.of("one"), () -> task);

		assertThat(this.acts.of("ana")).singleElement().satisfies((act) -> {
			assertThat(act.personId()).isEqualTo("cana");
			assertThat(act.absentPersonId()).isEqualTo("ana");
			assertThat(act.taskName()).isEqualTo("Form the team");
			assertThat(act.stepId()).isEqualTo("form-team");
		});
		assertThat(this.acts.of("cana")).hasSize(1);
		assertThat(this.acts.of("bojan")).isEmpty();
	}

	private void assertRefused(String person, LocalDate first, LocalDate last, String substitute, String rule) {
		assertThatThrownBy(() -> this.absences.announce(person, first, last, substitute, "esad"))
			.isInstanceOf(RuleViolation.class)
			.hasMessage(rule);
	}

	private static LocalDate day(int after) {
		return TODAY.plusDays(after);
	}

}
