package org.mera.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.actionplan.Range;
import org.mera.workflow.RuleViolation;
import org.mera.workshop.LocalCommunity.Readiness;
import org.mera.workshop.LocalCommunity.Settlement;
import org.mera.workshop.Workshop.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WorkshopTests {

	private static final LocalDate DAY = LocalDate.of(2023, 5, 20);

	private static final Instant NOW = Instant.parse("2023-05-21T09:00:00Z");

	private final Workshop workshop = new Workshop("measure", 3, 1,
			new LocalCommunity("postenje", "Postenje", Settlement.URBAN, "mixed", "north", Readiness.HIGH, true));

	@Test
	void isPlannedWhenItsCommunityIsChosen() {
		assertThat(this.workshop.id()).isEqualTo("measure.workshop-3");
		assertThat(this.workshop.status()).isEqualTo(Status.PLANNED);
		assertThat(this.workshop.isOpen()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "10:00, 13:00", "10:00, 15:00", "00:00, 04:00", "19:59, 23:59" })
	void isScheduledForThreeToFiveHoursOfADay(LocalTime start, LocalTime end) {
		this.workshop.schedule(schedule(DAY, start, end), limits("2023-04-10T10:00"));

		assertThat(this.workshop.status()).isEqualTo(Status.SCHEDULED);
	}

	@ParameterizedTest
	@CsvSource({ "10:00, 12:59, 2:59", "10:00, 15:01, 5:01" })
	void refusesAScheduleThatIsTooShortOrTooLong(LocalTime start, LocalTime end, String length) {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.workshop.schedule(schedule(DAY, start, end), limits("2023-04-10T10:00")))
			.satisfies((violation) -> assertThat(violation.problems()).singleElement().satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("end");
				assertThat(problem.getCode()).isEqualTo("workshop.length");
				assertThat(problem.getArguments()).containsExactly(3, 5, length);
			}));
		assertThat(this.workshop.status()).isEqualTo(Status.PLANNED);
	}

	@ParameterizedTest
	@CsvSource({ "22:00, 01:00", "20:00, 00:00", "10:00, 10:00" })
	void refusesAScheduleThatGoesOnPastMidnight(LocalTime start, LocalTime end) {
		assertThat(problems(() -> this.workshop.schedule(schedule(DAY, start, end), limits("2023-04-10T10:00"))))
			.isEqualTo("end: workshop.within-one-day");
	}

	@ParameterizedTest
	@CsvSource({ "2023-04-01, 2023-04-01T23:00", "2023-05-20, 2023-05-20T23:00", "2023-09-30, 2023-04-10T10:00" })
	void isScheduledForAnyDayOfTheStepFromTodayOn(LocalDate day, String now) {
		this.workshop.schedule(schedule(day), limits(now));

		assertThat(this.workshop.schedule()).isEqualTo(schedule(day));
	}

	@ParameterizedTest
	@CsvSource({ "2023-03-31, 2023-03-15T10:00, day: workshop.before-step",
			"2023-10-01, 2023-04-10T10:00, day: workshop.after-step",
			"2023-05-19, 2023-05-20T00:00, day: workshop.in-the-past" })
	void refusesADayOutsideTheStepOrInThePast(LocalDate day, String now, String problem) {
		assertThat(problems(() -> this.workshop.schedule(schedule(day), limits(now)))).isEqualTo(problem);
	}

	@Test
	void isScheduledLateWhenTheStepIsOverdue() {
		this.workshop.schedule(schedule(LocalDate.of(2023, 10, 7)), limits("2023-10-01T00:00"));

		assertThat(this.workshop.status()).isEqualTo(Status.SCHEDULED);
	}

	@Test
	void isAnnouncedUpToItsDay() {
		scheduled();

		this.workshop.announce(new Announcement("Come", DAY), List.of("website", "leaflets"), DAY);

		assertThat(this.workshop.status()).isEqualTo(Status.ANNOUNCED);
		assertThat(this.workshop.channels()).containsExactly("leaflets", "website");
	}

	@ParameterizedTest
	@CsvSource({ "2023-05-21, 2023-05-21, announcedOn: workshop.announced-too-late",
			"2023-05-18, 2023-05-17, announcedOn: workshop.announced-in-the-future" })
	void refusesAnAnnouncementThatComesTooLate(LocalDate on, LocalDate today, String problem) {
		scheduled();

		assertThat(problems(() -> this.workshop.announce(new Announcement("Come", on), List.of("website"), today)))
			.isEqualTo(problem);
	}

	@ParameterizedTest
	@CsvSource({ "10:00, 13:00", "10:00, 15:00" })
	void countsWhenHeldForThreeToFiveHours(LocalTime start, LocalTime end) {
		announced();

		this.workshop.hold(holding(DAY, start, end, 12, 9, 1), limits("2023-05-20T15:00"), "officer", NOW);

		assertThat(this.workshop.isHeld()).isTrue();
		assertThat(this.workshop.isOpen()).isFalse();
		assertThat(this.workshop.recordedBy()).isEqualTo("officer");
		assertThat(this.workshop.holding()).satisfies((held) -> assertThat(held.attendance()).isEqualTo(22));
	}

	@ParameterizedTest
	@CsvSource({ "2023-05-20, 10:00, 12:59, 5, end: workshop.length",
			"2023-05-20, 10:00, 15:01, 5, end: workshop.length",
			"2023-05-20, 21:00, 00:30, 5, end: workshop.within-one-day",
			"2023-03-31, 10:00, 13:00, 5, day: workshop.before-step",
			"2023-05-22, 10:00, 13:01, 5, end: workshop.in-the-future",
			"2023-05-20, 10:00, 13:00, 0, women: workshop.nobody-came" })
	void refusesARecordThatBreaksARule(LocalDate day, LocalTime start, LocalTime end, int men, String problem) {
		announced();

		assertThat(problems(() -> this.workshop.hold(holding(day, start, end, 0, men, 0), limits("2023-05-22T13:00"),
				"officer", NOW)))
			.isEqualTo(problem);
		assertThat(this.workshop.status()).isEqualTo(Status.ANNOUNCED);
	}

	@Test
	void namesEveryBrokenRuleOfARecordAtOnce() {
		announced();

		assertThat(problems(() -> this.workshop.hold(
				holding(LocalDate.of(2023, 3, 1), LocalTime.of(10, 0), LocalTime.of(11, 0), 0, 0, 0),
				limits("2023-05-22T13:00"), "officer", NOW)))
			.isEqualTo("day: workshop.before-step, women: workshop.nobody-came, end: workshop.length");
	}

	@Test
	void isHeldInItsLastMinuteButNotBefore() {
		announced();
		Holding holding = holding(DAY, LocalTime.of(10, 0), LocalTime.of(13, 0), 1, 0, 0);

		assertThat(problems(() -> this.workshop.hold(holding, limits("2023-05-20T12:59"), "officer", NOW)))
			.isEqualTo("end: workshop.in-the-future");
		this.workshop.hold(holding, limits("2023-05-20T13:00"), "officer", NOW);

		assertThat(this.workshop.isHeld()).isTrue();
	}

	@Test
	void isScheduledAgainWhenMoved() {
		announced();

		this.workshop.move("Snow", "officer", NOW);

		assertThat(this.workshop.status()).isEqualTo(Status.PLANNED);
		assertThat(this.workshop.moves()).containsExactly(new Move(DAY, "Snow", "officer", NOW));
		this.workshop.schedule(schedule(DAY.plusDays(7)), limits("2023-05-21T10:00"));
		assertThat(this.workshop.status()).isEqualTo(Status.SCHEDULED);
	}

	@Test
	void keepsWhyItWasCancelled() {
		announced();

		this.workshop.cancel("Flood", "officer", NOW);

		assertThat(this.workshop.status()).isEqualTo(Status.CANCELLED);
		assertThat(this.workshop.cancellationReason()).isEqualTo("Flood");
		assertThatIllegalStateException().isThrownBy(() -> this.workshop.cancel("Again", "officer", NOW));
	}

	@Test
	void cannotBeAnnouncedBeforeItIsScheduled() {
		assertThatIllegalStateException()
			.isThrownBy(() -> this.workshop.announce(new Announcement("Come", DAY), List.of("website"), DAY));
	}

	private void scheduled() {
		this.workshop.schedule(schedule(DAY), limits("2023-04-10T10:00"));
	}

	private void announced() {
		scheduled();
		this.workshop.announce(new Announcement("Come", DAY.minusDays(5)), List.of("website"), DAY);
	}

	private static Schedule schedule(LocalDate day) {
		return schedule(day, LocalTime.of(17, 0), LocalTime.of(20, 0));
	}

	private static Schedule schedule(LocalDate day, LocalTime start, LocalTime end) {
		return new Schedule(day, start, end, "Hall", "Main street 1");
	}

	private static Holding holding(LocalDate day, LocalTime start, LocalTime end, int women, int men, int others) {
		return new Holding(day, start, end, "Hall", women, men, others, "Summary", "List of attendance");
	}

	private static HoldingLimits limits(String now) {
		return new HoldingLimits(new Range(3, 5), LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30),
				LocalDateTime.parse(now));
	}

	private static String problems(ThrowingCallable action) {
		RuleViolation violation = catchThrowableOfType(RuleViolation.class, action);
		assertThat(violation).as("a rule is broken").isNotNull();
		return violation.problems()
			.stream()
			.map((problem) -> problem.field() + ": " + problem.getCode())
			.collect(Collectors.joining(", "));
	}

}
