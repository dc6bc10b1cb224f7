package org.mera.workshop.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.mera.measure.DueDates;
import org.mera.workshop.Criterion;
import org.mera.workshop.LocalCommunity;
import org.mera.workshop.Schedule;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How forms and tasks name things to people. */
@Component
class Labels {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final MessageSource messages;

	private final DueDates dueDates;

	Labels(MessageSource messages, DueDates dueDates) {
		this.messages = messages;
		this.dueDates = dueDates;
	}

	String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.ENGLISH);
	}

	String of(Enum<?> value) {
		String kind = value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
		return text("workshop." + kind + "." + value.name());
	}

	/** The words for a criterion's value: some are the city's own, some the system's. */
	String of(Criterion criterion, String value) {
		return (criterion == Criterion.SETTLEMENT) ? of(LocalCommunity.Settlement.valueOf(value)) : value;
	}

	String day(LocalDate day) {
		return DAY.format(day);
	}

	/** The day of a moment on the city's calendar. */
	String day(Instant moment) {
		return day(this.dueDates.dayOf(moment));
	}

	String length(Duration length) {
		return "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
	}

	String community(LocalCommunity community) {
		return text("selection.community", community.name(), of(community.settlement()), community.nationalStructure(),
				community.area());
	}

	String when(Schedule schedule) {
		return text("workshop.when", day(schedule.day()), schedule.start(), schedule.end());
	}

	String where(Schedule schedule) {
		return text("workshop.where", schedule.place(), schedule.address());
	}

}
