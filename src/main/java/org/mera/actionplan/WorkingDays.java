package org.mera.actionplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Knows the days on which the city's administration works. */
@Component
public class WorkingDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final MonthDay MAY_4 = MonthDay.of(5, 4);

	/** No other holiday is on this day. */
	private static final MonthDay GOOD_FRIDAY_BEFORE_MAY_4 = MonthDay.of(4, 30);

	private final HolidayManager holidays;

	private final Set<LocalDate> daysOff;

	private final boolean serbian;

	@Autowired
	WorkingDays(ActionPlanProperties properties) {
		this(properties.holidays(), properties.daysOff());
	}

	/**
	 * Working days of a country.
	 * @param calendar the holiday calendar's code, for example {@code rs}
	 * @param daysOff further days off
	 * @throws IllegalArgumentException if there is no such calendar
	 */
	public WorkingDays(String calendar, Set<LocalDate> daysOff) {
		if (!HolidayManager.getSupportedCalendarCodes().contains(calendar.toUpperCase(Locale.ROOT))) {
			throw new IllegalArgumentException("There is no holiday calendar " + calendar);
		}
		this.holidays = HolidayManager.getInstance(ManagerParameters.create(calendar));
		this.daysOff = Set.copyOf(daysOff);
		this.serbian = calendar.equalsIgnoreCase("rs");
	}

	/**
	 * Whether the day is neither a weekend's nor a public holiday nor another day off.
	 */
	public boolean isWorkingDay(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.daysOff.contains(day) && !this.holidays.isHoliday(day)
				&& !isOffForLabourDay(day);
	}

	/**
	 * A state holiday on a Sunday gives the next working day off. When Labour Day's
	 * second day is Orthodox Easter, as in 2027 and 2032, that is the Tuesday; the
	 * calendar puts it on Easter Monday, which is off anyway.
	 */
	private boolean isOffForLabourDay(LocalDate day) {
		return this.serbian && MAY_4.equals(MonthDay.from(day)) && day.getDayOfWeek() == DayOfWeek.TUESDAY
				&& this.holidays.isHoliday(day.with(GOOD_FRIDAY_BEFORE_MAY_4));
	}

	/**
	 * The working day that comes so many working days after a day.
	 * @param workingDays 1 for the next working day; 0 for the day itself, whatever it is
	 */
	public LocalDate plus(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forwards, not by " + workingDays);
		}
		LocalDate result = day;
		for (int counted = 0; counted < workingDays; counted++) {
			result = onOrAfter(result.plusDays(1));
		}
		return result;
	}

	/** The day if it is a working day, else the last working day before it. */
	public LocalDate onOrBefore(LocalDate day) {
		LocalDate result = day;
		while (!isWorkingDay(result)) {
			result = result.minusDays(1);
		}
		return result;
	}

	/** The day if it is a working day, else the first working day after it. */
	public LocalDate onOrAfter(LocalDate day) {
		LocalDate result = day;
		while (!isWorkingDay(result)) {
			result = result.plusDays(1);
		}
		return result;
	}

}
