package org.mera.actionplan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, written {@code 2023-Q1}.
 *
 * @param year the calendar year
 * @param number the quarter in the year, 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

	private static final Pattern NOTATION = Pattern.compile("(\\d{4})-Q([1-4])");

	public Quarter {
		if (number < 1 || number > 4) {
			throw new IllegalArgumentException("A quarter is 1 to 4, not " + number);
		}
	}

	/**
	 * Reads a quarter as the plan writes it.
	 * @param text for example {@code 2023-Q1}
	 * @throws IllegalArgumentException if the text is no quarter
	 */
	public static Quarter parse(String text) {
		Matcher matcher = NOTATION.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is no quarter such as 2023-Q1");
		}
		return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/** The quarter that a day falls in. */
	public static Quarter of(LocalDate day) {
		return new Quarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1);
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, this.number * 3 - 2, 1);
	}

	public LocalDate lastDay() {
		return YearMonth.of(this.year, this.number * 3).atEndOfMonth();
	}

	public Quarter plus(int quarters) {
		return of(firstDay().plusMonths(3L * quarters));
	}

	/** A day moved by whole quarters, the end of a month to the end of a month. */
	public static LocalDate moved(LocalDate day, int quarters) {
		LocalDate moved = day.plusMonths(3L * quarters);
		boolean monthEnd = day.getDayOfMonth() == day.lengthOfMonth();
		return monthEnd ? YearMonth.from(moved).atEndOfMonth() : moved;
	}

	/**
	 * How many quarters lie from this one to the other: 0 for the same, negative if it is
	 * earlier.
	 */
	public int until(Quarter other) {
		return (other.year - this.year) * 4 + other.number - this.number;
	}

	@Override
	public int compareTo(Quarter other) {
		return -until(other);
	}

	@Override
	public String toString() {
		return this.year + "-Q" + this.number;
	}

}
