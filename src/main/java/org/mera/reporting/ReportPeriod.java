package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.measure.DueDates;

/** The quarter of a report on the city's clocks. */
final class ReportPeriod {

	private final Quarter quarter;

	private final DueDates dueDates;

	ReportPeriod(Quarter quarter, DueDates dueDates) {
		this.quarter = quarter;
		this.dueDates = dueDates;
	}

	Quarter quarter() {
		return this.quarter;
	}

	LocalDate firstDay() {
		return this.quarter.firstDay();
	}

	/** The day at whose end everything stands as reported. */
	LocalDate lastDay() {
		return this.quarter.lastDay();
	}

	/** The first moment after the quarter. */
	Instant end() {
		return this.dueDates.begins(this.quarter.plus(1).firstDay());
	}

	boolean contains(LocalDate day) {
		return Quarter.of(day).equals(this.quarter);
	}

	boolean contains(Instant moment) {
		return hasCome(moment) && !moment.isBefore(this.dueDates.begins(firstDay()));
	}

	/** Whether the day lies in the quarter or before it. */
	boolean hasCome(LocalDate day) {
		return !day.isAfter(lastDay());
	}

	/** Whether the moment lies in the quarter or before it. */
	boolean hasCome(@Nullable Instant moment) {
		return moment != null && moment.isBefore(end());
	}

	LocalDate dayOf(Instant moment) {
		return this.dueDates.dayOf(moment);
	}

}
