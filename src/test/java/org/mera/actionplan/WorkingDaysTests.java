package org.mera.actionplan;

import java.time.LocalDate;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The days off are those of the Republic of Serbia's law on state and other holidays. */
class WorkingDaysTests {

	private final WorkingDays workingDays = new WorkingDays("rs", Set.of());

	@ParameterizedTest
	@ValueSource(strings = {
			// New Year; 1 January 2023 is a Sunday, so that 3 January is off instead
			"2023-01-01", "2023-01-02", "2023-01-03", "2024-01-01", "2024-01-02",
			// 2 January 2022 is a Sunday, so that 3 January is off instead
			"2022-01-03",
			// Orthodox Christmas, in 2025 a Tuesday
			"2023-01-07", "2025-01-07",
			// Statehood Day
			"2023-02-15", "2023-02-16",
			// 16 February 2025 is a Sunday, so that 17 February is off instead
			"2025-02-17",
			// Orthodox Easter from Good Friday to Easter Monday
			"2023-04-14", "2023-04-15", "2023-04-16", "2023-04-17", "2024-05-03", "2024-05-06",
			// Labour Day
			"2023-05-01", "2023-05-02",
			// 1 May 2022 is a Sunday, so that 3 May is off instead
			"2022-05-03",
			// 2 May is Orthodox Easter in 2021, 2027 and 2032, so that the day after
			// Easter Monday is off instead
			"2021-05-03", "2021-05-04", "2027-04-30", "2027-05-03", "2027-05-04", "2032-05-04",
			// 1 May 2016 is Orthodox Easter, and 2 May Easter Monday
			"2016-05-02", "2016-05-03",
			// Armistice Day, in 2024 a Monday
			"2023-11-11", "2024-11-11" })
	void holidaysAreOff(LocalDate day) {
		assertThat(this.workingDays.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-01-04", "2023-01-06", "2023-01-09", "2023-02-14", "2023-02-17", "2023-04-13",
			"2023-04-18", "2023-05-03", "2023-11-10",
			// After Labour Day with and without Easter
			"2021-05-05", "2027-05-05", "2022-05-04", "2016-05-04", "2010-05-04",
			// What falls on a Saturday is not made up for
			"2023-11-13",
			// The other churches' Easter and Christmas
			"2023-04-07", "2023-04-10", "2023-12-25",
			// The days of the two clock changes are Sundays; the days beside them
			"2023-03-27", "2023-10-30" })
	void otherWeekdaysAreNot(LocalDate day) {
		assertThat(this.workingDays.isWorkingDay(day)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-09-30", "2023-10-01", "2023-12-31", "2023-03-26", "2023-10-29" })
	void weekendsAreOff(LocalDate day) {
		assertThat(this.workingDays.isWorkingDay(day)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2023-06-05, 0, 2023-06-05", "2023-06-05, 1, 2023-06-06", "2023-06-05, 5, 2023-06-12",
			"2023-06-10, 0, 2023-06-10", "2023-06-10, 1, 2023-06-12", "2023-06-10, 5, 2023-06-16",
			// Over Easter, over New Year
			"2023-04-13, 1, 2023-04-18", "2023-04-12, 5, 2023-04-21", "2022-12-30, 1, 2023-01-04",
			"2023-12-29, 5, 2024-01-09", "2023-09-30, 5, 2023-10-06" })
	void addsWorkingDays(LocalDate day, int workingDays, LocalDate result) {
		assertThat(this.workingDays.plus(day, workingDays)).isEqualTo(result);
	}

	@Test
	void doesNotCountBackwards() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.workingDays.plus(LocalDate.of(2023, 6, 5), -1));
	}

	@ParameterizedTest
	@CsvSource({ "2023-06-05, 2023-06-05, 2023-06-05", "2023-09-30, 2023-09-29, 2023-10-02",
			"2023-04-16, 2023-04-13, 2023-04-18", "2023-01-01, 2022-12-30, 2023-01-04" })
	void findsTheNearestWorkingDay(LocalDate day, LocalDate before, LocalDate after) {
		assertThat(this.workingDays.onOrBefore(day)).isEqualTo(before);
		assertThat(this.workingDays.onOrAfter(day)).isEqualTo(after);
	}

	@Test
	void takesFurtherDaysOffFromTheConfiguration() {
		LocalDate day = LocalDate.of(2027, 6, 1);

		assertThat(this.workingDays.isWorkingDay(day)).isTrue();
		assertThat(new WorkingDays("rs", Set.of(day)).isWorkingDay(day)).isFalse();
		assertThat(new WorkingDays("rs", Set.of(day)).onOrAfter(day)).isEqualTo("2027-06-02");
	}

	@Test
	void takesTheCalendarOfAnotherCountry() {
		WorkingDays german = new WorkingDays("de", Set.of());

		assertThat(german.isWorkingDay(LocalDate.of(2023, 12, 25))).isFalse();
		assertThat(german.isWorkingDay(LocalDate.of(2023, 2, 15))).isTrue();
	}

	@Test
	void refusesACalendarThatDoesNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays("atlantis", Set.of()));
	}

}
