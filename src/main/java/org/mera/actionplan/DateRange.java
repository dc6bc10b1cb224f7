package org.mera.actionplan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date of the plan stands for: a quarter, a month or a single day.
 *
 * @param first the first day
 * @param last the last day
 */
record DateRange(LocalDate first, LocalDate last) {

	static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

	/**
	 * Reads {@code 2023-Q1}, {@code 2023-05} or {@code 2023-05-01}.
	 * @return empty if the text has none of these forms
	 * @throws DateTimeException if the calendar has no such quarter, month or day
	 */
	static Optional<DateRange> parse(String text) {
		if (text.matches("\\d{4}-Q\\d")) {
			return Optional.of(quarter(text));
		}
		if (text.matches("\\d{4}-\\d{2}")) {
			YearMonth month = YearMonth.parse(text);
			return Optional.of(new DateRange(month.atDay(1), month.atEndOfMonth()));
		}
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			LocalDate day = LocalDate.parse(text);
			return Optional.of(new DateRange(day, day));
		}
		return Optional.empty();
	}

	private static DateRange quarter(String text) {
		try {
			Quarter quarter = Quarter.parse(text);
			return new DateRange(quarter.firstDay(), quarter.lastDay());
		}
		catch (IllegalArgumentException ex) {
			throw new DateTimeException(text, ex);
		}
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

}
