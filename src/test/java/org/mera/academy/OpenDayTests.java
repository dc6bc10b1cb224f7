package org.mera.academy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.academy.OpenDayPlan.AgendaItem;
import org.mera.academy.OpenDayPlan.Interviewee;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenDayTests {

	private static final List<String> AUTHORITIES = List.of("Mayor", "City Council");

	private static final List<String> SCHOOLS = List.of("Gymnasium", "Medical school");

	private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);

	private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

	private static final LocalDate DAY = LocalDate.of(2023, 10, 20);

	private static final Interviewee MAYOR = new Interviewee("The mayor", "Mayor");

	private final OpenDay openDay = new OpenDay("measure");

	@Test
	void isPlannedOnTheFirstAndOnTheLastPossibleDay() {
		this.openDay.plan(plan(FIRST, AUTHORITIES), AUTHORITIES, FIRST, LAST);
		assertThat(this.openDay.plan()).isEqualTo(plan(FIRST, AUTHORITIES));

		this.openDay.plan(plan(LAST, AUTHORITIES), AUTHORITIES, FIRST, LAST);
		assertThat(this.openDay.plan()).isEqualTo(plan(LAST, AUTHORITIES));
	}

	@Test
	void saysEverythingThatIsWrongWithAPlanAtOnce() {
		OpenDayPlan plan = new OpenDayPlan(LAST.plusDays(1), LocalTime.NOON, LocalTime.NOON,
				List.of(new AgendaItem("Budget", "Treasury")), new Interviewee("Somebody", "Treasury"));

		assertThatThrownBy(() -> this.openDay.plan(plan, AUTHORITIES, FIRST, LAST)).isInstanceOf(RuleViolation.class)
			.hasMessage("day: open-day.too-late; endsAt: open-day.ends-before-begin; "
					+ "agenda: open-day.authorities-missing; agenda[0].authority: academy.unknown-authority; "
					+ "interviewAuthority: academy.unknown-authority");
	}

	@Test
	void refusesADayBeforeTheFirst() {
		assertThatThrownBy(() -> this.openDay.plan(plan(FIRST.minusDays(1), AUTHORITIES), AUTHORITIES, FIRST, null))
			.isInstanceOf(RuleViolation.class)
			.hasMessage("day: open-day.too-early");
	}

	@Test
	void hasNoLastDayOnceTheStepIsOverdue() {
		this.openDay.plan(plan(LAST.plusDays(20), AUTHORITIES), AUTHORITIES, LAST.plusDays(5), null);

		assertThat(this.openDay.plan().day()).isEqualTo("2024-01-20");
	}

	@Test
	void refusesASchoolThatWasNotInvited() {
		givenInvited("Gymnasium");

		assertRefused(record(DAY, new Attendance("Medical school", 10, 1)),
				"attendance[0].school: open-day.not-invited");
	}

	@Test
	void refusesADayInTheFutureOrBeforeTheInvitation() {
		givenInvited("Gymnasium");

		assertRefused(record(DAY.plusDays(1), new Attendance("Gymnasium", 10, 1)), "heldOn: academy.in-the-future");
		assertRefused(record(FIRST.minusDays(1), new Attendance("Gymnasium", 10, 1)),
				"heldOn: open-day.before-invitation");
	}

	@Test
	void refusesADayWithoutPupils() {
		givenInvited("Gymnasium");

		assertRefused(record(DAY, new Attendance("Gymnasium", 0, 2)), "attendance: open-day.no-pupils");
	}

	@Test
	void refusesAnInterviewWithAnUnknownAuthority() {
		givenInvited("Gymnasium");

		assertRefused(
				new OpenDayRecord(DAY, List.of(new Attendance("Gymnasium", 1, 0)),
						new Interviewee("Somebody", "Treasury"), "Nothing"),
				"interviewAuthority: academy.unknown-authority");
	}

	@Test
	void addsUpWhoCame() {
		givenInvited("Gymnasium", "Medical school");

		this.openDay.hold(record(DAY, new Attendance("Gymnasium", 30, 2), new Attendance("Medical school", 12, 1)),
				AUTHORITIES, DAY);

		assertThat(this.openDay.isHeld()).isTrue();
		assertThat(this.openDay.pupils()).isEqualTo(42);
		assertThat(this.openDay.teachers()).isEqualTo(3);
		assertThat(this.openDay.interviewee()).isEqualTo(MAYOR);
	}

	@Test
	void refusesASchoolThatThePlanDoesNotHave() {
		this.openDay.plan(plan(DAY, AUTHORITIES), AUTHORITIES, FIRST, LAST);

		assertThatThrownBy(() -> givenInvited("Music school")).isInstanceOf(RuleViolation.class)
			.hasMessage("invitations[0].school: academy.unknown-school");
		assertThat(this.openDay.invitations()).isEmpty();
	}

	@Test
	void remembersForWhichDayItHadBeenPlanned() {
		givenInvited("Gymnasium");

		this.openDay.postpone(Postponement.Kind.MOVED, "Snow", "amra", Instant.EPOCH);
		this.openDay.plan(plan(LAST, AUTHORITIES), AUTHORITIES, FIRST, LAST);

		assertThat(this.openDay.postponements())
			.containsExactly(new Postponement(Postponement.Kind.MOVED, DAY, "Snow", "amra", Instant.EPOCH));
		assertThat(this.openDay.isHeld()).isFalse();
		assertThat(this.openDay.interviewee()).isNull();
	}

	private void givenInvited(String... schools) {
		this.openDay.plan(plan(DAY, AUTHORITIES), AUTHORITIES, FIRST, LAST);
		this.openDay.invite(
				List.of(schools).stream().map((school) -> new Invitation(school, FIRST, "Headmaster", 30)).toList(),
				SCHOOLS, FIRST);
	}

	private void assertRefused(OpenDayRecord record, String problem) {
		assertThatThrownBy(() -> this.openDay.hold(record, AUTHORITIES, DAY)).isInstanceOf(RuleViolation.class)
			.hasMessage(problem);
		assertThat(this.openDay.isHeld()).isFalse();
	}

	private static OpenDayRecord record(LocalDate heldOn, Attendance... attendance) {
		return new OpenDayRecord(heldOn, List.of(attendance), MAYOR, "Scholarships");
	}

	private static OpenDayPlan plan(LocalDate day, List<String> covered) {
		return new OpenDayPlan(day, LocalTime.of(9, 0), LocalTime.of(13, 0),
				covered.stream().map((authority) -> new AgendaItem("Its work", authority)).toList(), MAYOR);
	}

}
