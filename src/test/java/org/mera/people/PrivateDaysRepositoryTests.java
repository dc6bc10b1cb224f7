package org.mera.people;

import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.workflow.RuleViolation;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rules are those of the law on state and other holidays, article 4. */
@PeopleTest
@SuppressWarnings("NullAway.Init")
class PrivateDaysRepositoryTests {

	@Autowired
	private PrivateDays days;

	@Autowired
	private People people;

	@Autowired
	private Town.TownClock clock;

	@AfterEach
	void nextTestBeginsOnTheSameDay() {
		this.clock.set(Town.TODAY);
	}

	@ParameterizedTest
	@CsvSource({ "SLAVA, 2023-12-19", "CHRISTMAS, 2023-12-25", "CHRISTMAS, 2025-01-06", "EASTER, 2024-03-29",
			"EASTER, 2024-04-01",
			// By calculation 10 April 2024 and 28 June 2023
			"RAMADAN_BAYRAM, 2024-04-10", "RAMADAN_BAYRAM, 2024-04-09", "KURBAN_BAYRAM, 2023-06-28",
			"KURBAN_BAYRAM, 2023-06-30", "YOM_KIPPUR, 2023-09-25" })
	void personDoesNotWorkOnAnEnteredDayAndNobodyElseIsConcerned(ReligiousDay kind, LocalDate day) {
		this.days.enter("ana", kind, day);

		assertThat(this.people.isWorkingDay("ana", day)).isFalse();
		assertThat(this.people.isWorkingDay("bojan", day)).isTrue();
		assertThat(this.days.of("bojan")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "SLAVA, 2023-06-02, day: private-day.past", "SLAVA, 2025-06-05, day: private-day.too-far",
			"SLAVA, 2023-06-10, day: private-day.off-anyway", "SLAVA, 2024-05-03, day: private-day.off-anyway",
			"CHRISTMAS, 2023-12-22, day: private-day.not-then.CHRISTMAS",
			"CHRISTMAS, 2024-01-08, day: private-day.not-then.CHRISTMAS",
			"EASTER, 2024-03-28, day: private-day.not-then.EASTER",
			"EASTER, 2024-04-02, day: private-day.not-then.EASTER",
			"RAMADAN_BAYRAM, 2024-04-05, day: private-day.not-then.RAMADAN_BAYRAM",
			"KURBAN_BAYRAM, 2024-04-10, day: private-day.not-then.KURBAN_BAYRAM",
			"YOM_KIPPUR, 2023-09-12, day: private-day.not-then.YOM_KIPPUR" })
	void refusesADayThatTheLawDoesNotGrant(ReligiousDay kind, LocalDate day, String rule) {
		assertThatThrownBy(() -> this.days.enter("ana", kind, day)).isInstanceOf(RuleViolation.class).hasMessage(rule);
	}

	@Test
	void grantsEachOccasionItsDays() {
		this.days.enter("ana", ReligiousDay.EASTER, LocalDate.of(2024, 3, 29));
		this.days.enter("ana", ReligiousDay.EASTER, LocalDate.of(2024, 4, 1));
		this.days.enter("ana", ReligiousDay.RAMADAN_BAYRAM, LocalDate.of(2024, 4, 9));
		this.days.enter("ana", ReligiousDay.RAMADAN_BAYRAM, LocalDate.of(2025, 3, 31));
		this.days.enter("ana", ReligiousDay.CHRISTMAS, LocalDate.of(2023, 12, 25));

		assertThatThrownBy(() -> this.days.enter("ana", ReligiousDay.RAMADAN_BAYRAM, LocalDate.of(2024, 4, 10)))
			.hasMessage("kind: private-day.granted");
		assertThatThrownBy(() -> this.days.enter("ana", ReligiousDay.CHRISTMAS, LocalDate.of(2024, 1, 5)))
			.hasMessage("kind: private-day.granted");
		assertThatThrownBy(() -> this.days.enter("ana", ReligiousDay.SLAVA, LocalDate.of(2023, 12, 25)))
			.hasMessage("day: private-day.twice");
	}

	@Test
	void onlyThePersonRemovesADay() {
		this.days.enter("ana", ReligiousDay.SLAVA, LocalDate.of(2023, 12, 19));
		long id = this.days.of("ana").get(0).id();

		this.days.remove("bojan", id);
		assertThat(this.days.of("ana")).hasSize(1);
		this.days.remove("ana", id);

		assertThat(this.days.of("ana")).isEmpty();
	}

	@Test
	void forgetsWhatLiesAYearBack() {
		this.days.enter("ana", ReligiousDay.SLAVA, LocalDate.of(2023, 6, 6));
		this.clock.set(LocalDate.of(2024, 6, 7));

		this.days.enter("bojan", ReligiousDay.SLAVA, LocalDate.of(2024, 12, 19));

		assertThat(this.days.of("ana")).isEmpty();
	}

	@Test
	void proposesWhatCanBeCalculatedAndIsNotOffAnyway() {
		assertThat(this.days.proposals(ReligiousDay.EASTER)).containsExactly(LocalDate.of(2024, 3, 29),
				LocalDate.of(2024, 4, 1));
		assertThat(this.days.proposals(ReligiousDay.RAMADAN_BAYRAM)).containsExactly(LocalDate.of(2024, 4, 10));
		assertThat(this.days.proposals(ReligiousDay.KURBAN_BAYRAM)).containsExactly(LocalDate.of(2023, 6, 28));
		assertThat(this.days.proposals(ReligiousDay.SLAVA)).isEmpty();
	}

	@Test
	void findsBothBayramsOfAYearThatHasTwo() {
		assertThat(new ReligiousCalendar().proposals(ReligiousDay.RAMADAN_BAYRAM, LocalDate.of(2033, 1, 1),
				LocalDate.of(2033, 12, 31)))
			.hasSize(2);
	}

}
