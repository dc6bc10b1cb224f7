package org.mera.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.actionplan.DeadlinePolicy;
import org.mera.actionplan.WorkingDays;
import org.mera.measure.DueDates;

import static org.assertj.core.api.Assertions.assertThat;

class RungsTests {

	private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

	private static final DeadlinePolicy POLICY = new DeadlinePolicy(List.of(14, 3), 5, 7);

	private final Rungs rungs = new Rungs(new WorkingDays("rs", Set.of()), new DueDates(Clock.system(BELGRADE)),
			new EscalationProperties(LocalTime.of(8, 0)));

	@ParameterizedTest(name = "{0}: {3}")
	@CsvSource(textBlock = """
			2023-03-31, 2023-03-17T08:00, 2023-03-28T08:00, working days stay
			2023-09-30, 2023-09-15T08:00, 2023-09-27T08:00, Saturday goes back to Friday
			2023-04-28, 2023-04-13T08:00, 2023-04-25T08:00, Good Friday
			2023-04-20, 2023-04-06T08:00, 2023-04-13T08:00, Easter Monday goes back over the long weekend
			2023-05-05, 2023-04-21T08:00, 2023-04-28T08:00, Labour Day goes back over the weekend before it
			2023-01-20, 2023-01-06T08:00, 2023-01-17T08:00, the day before Christmas is worked
			2027-05-07, 2027-04-23T08:00, 2027-04-29T08:00, Labour Day is made up for after Easter
			2024-01-05, 2023-12-22T08:00, 2023-12-29T08:00, New Year goes back into the old year
			""")
	void remindsOnTheWorkingDayOnOrBefore(LocalDate due, String first, String second, String because) {
		assertThat(local(this.rungs.deadline(due, Instant.MIN, POLICY).reminders())).as(because)
			.containsExactly(first, second);
	}

	@Test
	void remindsAtEightByTheCitysClocksOnBothSidesOfTheirChangeInSpring() {
		Deadline deadline = this.rungs.deadline(LocalDate.of(2023, 3, 31), Instant.MIN, POLICY);

		assertThat(deadline.reminders()).containsExactly(Instant.parse("2023-03-17T07:00:00Z"),
				Instant.parse("2023-03-28T06:00:00Z"));
		assertThat(deadline.overdue()).isEqualTo("2023-03-31T22:00:00Z");
	}

	@Test
	void remindsAtEightByTheCitysClocksOnBothSidesOfTheirChangeInAutumn() {
		Deadline deadline = this.rungs.deadline(LocalDate.of(2023, 11, 2), Instant.MIN, POLICY);

		assertThat(deadline.reminders()).containsExactly(Instant.parse("2023-10-19T06:00:00Z"),
				Instant.parse("2023-10-30T07:00:00Z"));
		assertThat(deadline.overdue()).isEqualTo("2023-11-02T23:00:00Z");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-03-25, 2023-03-25T23:00:00Z
			2023-03-26, 2023-03-26T22:00:00Z
			2023-10-28, 2023-10-28T22:00:00Z
			2023-10-29, 2023-10-29T23:00:00Z
			""")
	void whatIsDueAroundAChangeOfTheClocksIsOverdueAtMidnight(LocalDate due, Instant overdue) {
		Deadline deadline = this.rungs.deadline(due, Instant.MIN, POLICY);

		assertThat(deadline.overdue()).isEqualTo(overdue);
		assertThat(deadline.isOverdue(overdue.minusMillis(1))).isFalse();
		assertThat(deadline.isOverdue(overdue)).isTrue();
	}

	@Test
	void leavesOutRemindersFromBeforeTheDateWasKnown() {
		Deadline deadline = this.rungs.deadline(LocalDate.of(2023, 3, 31), at("2023-03-17T08:00:01"), POLICY);

		assertThat(local(deadline.reminders())).containsExactly("2023-03-28T08:00");
	}

	@Test
	void givesOneReminderForDaysThatFallTogether() {
		DeadlinePolicy policy = new DeadlinePolicy(List.of(3, 4, 5), 5, 7);

		assertThat(local(this.rungs.deadline(LocalDate.of(2023, 4, 19), Instant.MIN, policy).reminders()))
			.as("14 to 16 April are Good Friday to Easter Sunday")
			.containsExactly("2023-04-13T08:00");
	}

	@Test
	void aPlanMayDoWithoutReminders() {
		Deadline deadline = this.rungs.deadline(LocalDate.of(2023, 4, 19), Instant.MIN,
				new DeadlinePolicy(List.of(), 5, 7));

		assertThat(deadline.reminders()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-04-01T00:00, 2023-04-07, 2023-04-10T08:00
			2023-04-11T00:00, 2023-04-20, 2023-04-21T08:00
			2023-04-26T10:00, 2023-05-05, 2023-05-08T08:00
			2027-04-29T00:00, 2027-05-11, 2027-05-12T08:00
			2023-10-24T00:00, 2023-10-31, 2023-11-01T08:00
			""")
	void bringsInTheCouncilAfterFiveWorkingDays(String asked, LocalDate lastDay, String council) {
		assertThat(this.rungs.decisionDay(at(asked), POLICY)).isEqualTo(lastDay);
		assertThat(local(this.rungs.council(at(asked), POLICY))).isEqualTo(council);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2023-04-03T10:00, 2023-04-10T08:00
			2023-04-10T23:59, 2023-04-18T08:00
			2023-03-22T07:00, 2023-03-29T08:00
			2027-04-27T10:00, 2027-05-05T08:00
			2023-10-25T07:00, 2023-11-01T08:00
			""")
	void looksAgainOnTheFirstWorkingMorningSevenDaysLater(String decided, String again) {
		assertThat(local(this.rungs.again(at(decided), POLICY))).isEqualTo(again);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(BELGRADE).toInstant();
	}

	private static List<String> local(List<Instant> moments) {
		return moments.stream().map(RungsTests::local).toList();
	}

	private static String local(Instant moment) {
		return LocalDateTime.ofInstant(moment, BELGRADE).toString();
	}

}
