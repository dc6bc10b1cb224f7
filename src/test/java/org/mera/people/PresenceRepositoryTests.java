package org.mera.people;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.people.Presence.Gap;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PeopleTest
@SuppressWarnings("NullAway.Init")
class PresenceRepositoryTests {

	private static final LocalDate MONDAY = Town.TODAY;

	@Autowired
	private Presence presence;

	@Autowired
	private Absences absences;

	@Autowired
	private PrivateDays privateDays;

	@Test
	void groupIsEmptyWhileAllItsMembersAreAway() {
		this.absences.announce("ana", MONDAY, MONDAY.plusDays(3), null, "ana");
		this.absences.announce("bojan", MONDAY.plusDays(2), MONDAY.plusDays(9), null, "bojan");

		assertThat(gaps("one", "two")).containsExactly(new Gap("one", MONDAY.plusDays(2), MONDAY.plusDays(3)));
	}

	@Test
	void weekendIsNoBreak() {
		this.absences.announce("esad", MONDAY.plusDays(3), MONDAY.plusDays(8), null, "esad");

		assertThat(gaps("office")).containsExactly(new Gap("office", MONDAY.plusDays(3), MONDAY.plusDays(8)));
	}

	@Test
	void dayInBetweenIsABreak() {
		this.absences.announce("esad", MONDAY, MONDAY, null, "esad");
		this.absences.announce("esad", MONDAY.plusDays(2), MONDAY.plusDays(2), null, "esad");

		assertThat(gaps("office")).containsExactly(new Gap("office", MONDAY, MONDAY),
				new Gap("office", MONDAY.plusDays(2), MONDAY.plusDays(2)));
	}

	@Test
	void groupWithASubstituteIsNotEmpty() {
		this.absences.announce("esad", MONDAY, MONDAY.plusDays(4), "cana", "esad");

		assertThat(gaps("office")).isEmpty();
	}

	@Test
	void groupWithoutMembersIsEmptyOnEveryWorkingDay() {
		assertThat(gaps("vacant")).containsExactly(new Gap("vacant", MONDAY, MONDAY.plusDays(14)));
	}

	@Test
	void religiousDaysStayPrivate() {
		this.privateDays.enter("esad", ReligiousDay.SLAVA, MONDAY.plusDays(1));

		assertThat(gaps("office")).isEmpty();
	}

	private List<Gap> gaps(String... groups) {
		return this.presence.groupsWithoutAnybody(MONDAY, MONDAY.plusDays(14), List.of(groups));
	}

}
