package org.mera.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.mera.actionplan.WorkingDays;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The religious days that people keep. Each person asks for their own only; nothing of
 * this is for anybody else, and what lies a year back is forgotten.
 */
@Service
@Transactional
public class PrivateDays {

	/** How far ahead days can be entered. */
	private static final int YEARS_AHEAD = 2;

	private final PrivateDayRepository days;

	private final ReligiousCalendar calendar;

	private final WorkingDays workingDays;

	private final Clock clock;

	PrivateDays(PrivateDayRepository days, ReligiousCalendar calendar, WorkingDays workingDays, Clock clock) {
		this.days = days;
		this.calendar = calendar;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	/**
	 * Enters a day.
	 * @throws org.mera.workflow.RuleViolation if the law does not grant it
	 */
	public void enter(String personId, ReligiousDay kind, LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<LocalDate> occasion = this.calendar.occasion(kind, day);
		List<PrivateDay> present = of(personId);
		long taken = present.stream()
			.filter((each) -> each.kind() == kind && this.calendar.occasion(kind, each.day()).equals(occasion))
			.count();
		new Rules().require(!day.isBefore(today), "day", "private-day.past", today)
			.require(day.isBefore(today.plusYears(YEARS_AHEAD)), "day", "private-day.too-far", YEARS_AHEAD)
			.require(occasion.isPresent(), "day", "private-day.not-then." + kind)
			.require(this.workingDays.isWorkingDay(day), "day", "private-day.off-anyway")
			.require(present.stream().noneMatch((each) -> each.day().equals(day)), "day", "private-day.twice")
			.require(occasion.isEmpty() || taken < kind.days(), "kind", "private-day.granted", kind.days())
			.verify();
		this.days.deleteByDayBefore(today.minusYears(1));
		this.days.save(new PrivateDay(personId, kind, day));
	}

	/** Takes a day of the person back. */
	public void remove(String personId, long id) {
		this.days.deleteByIdAndPersonId(id, personId);
	}

	/** The person's days, first to last. */
	public List<PrivateDay> of(String personId) {
		return this.days.findByPersonIdOrderByDay(personId);
	}

	/** When the days of a kind that can be calculated are in the coming year. */
	public List<LocalDate> proposals(ReligiousDay kind) {
		LocalDate today = LocalDate.now(this.clock);
		return this.calendar.proposals(kind, today, today.plusYears(1))
			.stream()
			.filter(this.workingDays::isWorkingDay)
			.toList();
	}

}
