package org.mera.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.mera.actionplan.Quarter;

/**
 * Puts a script's days where the replay has them.
 *
 * @param quarters whole quarters by which the plan is moved
 * @param end the replay's end
 * @param zone the city's zone
 */
record ReplayCalendar(int quarters, Instant end, ZoneId zone) {

	private static final Pattern MOMENT = Pattern
		.compile("(?<day>\\d{4}-\\d{2}-\\d{2}|end(?<shift>[+-]\\d+d)?)(T(?<time>\\d{2}:\\d{2}))?");

	private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");

	/** The moment that the script means. */
	Instant moment(String text) {
		return LocalDateTime.parse(String.valueOf(moved(text))).atZone(this.zone).toInstant();
	}

	/** A field's value with every day in it moved. */
	Object moved(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.collect(Collectors.toMap((entry) -> String.valueOf(entry.getKey()),
						(entry) -> moved(entry.getValue())));
		}
		if (value instanceof List<?> list) {
			return list.stream().map((each) -> moved((Object) each)).toList();
		}
		return (value instanceof String text) ? moved(text) : value;
	}

	private String moved(String text) {
		Matcher matcher = MOMENT.matcher(text);
		if (!matcher.matches()) {
			return QUARTER.matcher(text)
				.replaceAll((quarter) -> Quarter.parse(quarter.group()).plus(this.quarters).toString());
		}
		String time = matcher.group("time");
		LocalDate day = day(matcher);
		return (time != null) ? day.atTime(LocalTime.parse(time)).toString() : day.toString();
	}

	private LocalDate day(Matcher matcher) {
		if (matcher.group("day").startsWith("end")) {
			String shift = matcher.group("shift");
			int days = (shift != null) ? Integer.parseInt(shift, 0, shift.length() - 1, 10) : 0;
			return LocalDate.ofInstant(this.end, this.zone).plusDays(days);
		}
		return Quarter.moved(LocalDate.parse(matcher.group("day")), this.quarters);
	}

}
