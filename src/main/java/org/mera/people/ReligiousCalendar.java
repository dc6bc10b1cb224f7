package org.mera.people;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

/**
 * When the {@link ReligiousDay}s are. What the sky decides is calculated, and may be kept
 * a day or two beside the calculated day; what nobody can calculate for somebody else is
 * left to them.
 */
@Component
class ReligiousCalendar {

	private static final int TENTH_MONTH = 10;

	private static final int LAST_MONTH = 12;

	/** How far the sighted moon may be from the calculated one. */
	private static final int DAYS_BESIDE = 2;

	/** Easter from Good Friday to Easter Monday. */
	private static final int DAYS_AFTER_GOOD_FRIDAY = 3;

	private static final MonthDay CHRISTMAS = MonthDay.of(12, 25);

	private static final MonthDay CHRISTMAS_EVE = MonthDay.of(12, 24);

	private static final MonthDay LATEST_CHRISTMAS = MonthDay.of(1, 7);

	/** The tenth day of Tishrei is never earlier. */
	private static final MonthDay EARLIEST_YOM_KIPPUR = MonthDay.of(9, 13);

	private static final MonthDay LATEST_YOM_KIPPUR = MonthDay.of(10, 15);

	/** A calendar that has both ends of the Western Easter. */
	private final HolidayManager western = HolidayManager.getInstance(ManagerParameters.create("de"));

	/** The days that can be calculated in a period, first to last. */
	List<LocalDate> proposals(ReligiousDay kind, LocalDate from, LocalDate to) {
		return IntStream.rangeClosed(from.getYear(), to.getYear())
			.boxed()
			.flatMap((year) -> proposals(kind, year))
			.filter((day) -> !day.isBefore(from) && !day.isAfter(to))
			.sorted()
			.toList();
	}

	private Stream<LocalDate> proposals(ReligiousDay kind, int year) {
		return switch (kind) {
			case SLAVA, YOM_KIPPUR -> Stream.empty();
			case CHRISTMAS -> Stream.of(CHRISTMAS.atYear(year));
			case EASTER -> Stream.of(goodFriday(year), goodFriday(year).plusDays(DAYS_AFTER_GOOD_FRIDAY));
			case RAMADAN_BAYRAM -> hijrah(year, TENTH_MONTH, 1);
			case KURBAN_BAYRAM -> hijrah(year, LAST_MONTH, 10);
		};
	}

	/**
	 * The occasion to which a day belongs, the same for all its days: so many of them may
	 * be taken. Empty if the day cannot be of this kind.
	 */
	Optional<LocalDate> occasion(ReligiousDay kind, LocalDate day) {
		int year = day.getYear();
		MonthDay date = MonthDay.from(day);
		return switch (kind) {
			case SLAVA -> Optional.of(LocalDate.ofYearDay(year, 1));
			case YOM_KIPPUR -> Optional.of(EARLIEST_YOM_KIPPUR.atYear(year))
				.filter((earliest) -> !day.isBefore(earliest) && !date.isAfter(LATEST_YOM_KIPPUR));
			case CHRISTMAS -> christmas(year, date);
			case EASTER -> Optional.of(goodFriday(year))
				.filter((friday) -> isWithin(ChronoUnit.DAYS.between(friday, day), 0, DAYS_AFTER_GOOD_FRIDAY));
			case RAMADAN_BAYRAM,
					KURBAN_BAYRAM ->
				IntStream.rangeClosed(year - 1, year + 1)
					.boxed()
					.flatMap((each) -> proposals(kind, each))
					.filter((bayram) -> isWithin(ChronoUnit.DAYS.between(bayram, day), -DAYS_BESIDE, DAYS_BESIDE))
					.findFirst();
		};
	}

	private static Optional<LocalDate> christmas(int year, MonthDay date) {
		if (!date.isBefore(CHRISTMAS_EVE)) {
			return Optional.of(CHRISTMAS.atYear(year));
		}
		return date.isAfter(LATEST_CHRISTMAS) ? Optional.empty() : Optional.of(CHRISTMAS.atYear(year - 1));
	}

	private static boolean isWithin(long number, int least, int most) {
		return number >= least && number <= most;
	}

	private LocalDate goodFriday(int year) {
		return this.western.getHolidays(Year.of(year))
			.stream()
			.filter((holiday) -> holiday.getPropertiesKey().equals("christian.GOOD_FRIDAY"))
			.findFirst()
			.orElseThrow()
			.getDate();
	}

	/** A year of ours can have the same day of the shorter Islamic year twice. */
	private static Stream<LocalDate> hijrah(int year, int month, int day) {
		int first = HijrahDate.from(LocalDate.ofYearDay(year, 1)).get(ChronoField.YEAR);
		return IntStream.rangeClosed(first, first + 1)
			.mapToObj((each) -> LocalDate.from(HijrahDate.of(each, month, day)))
			.filter((date) -> date.getYear() == year);
	}

}
