package org.mera.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.Quarter;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DelayCause;
import org.mera.measure.DelayStatement;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.StepExecution.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** The quarter is the second of 2023; both its ends lie in summer time. */
class StepAtQuarterEndTests {

	private static final ZoneId CITY = ZoneId.of("Europe/Belgrade");

	private static final ActionPlan PLAN = mock(ActionPlan.class);

	private final StepExecution step = mock(StepExecution.class);

	private final List<DeadlineChange> changes = new ArrayList<>();

	private final List<LadderEntry> ladder = new ArrayList<>();

	@BeforeEach
	void givenAStepOfTheSecondQuarter() {
		given(this.step.id()).willReturn("step");
		given(this.step.title()).willReturn("Step");
		given(this.step.status()).willReturn(Status.OPEN);
		given(this.step.start()).willReturn(LocalDate.parse("2023-04-01"));
		given(this.step.due()).willReturn(LocalDate.parse("2023-06-30"));
		given(this.step.openedAt()).willReturn(at("2023-04-01T00:00"));
	}

	@Test
	void anOpenStepThatWasDueIsLateWhenItsQuarterHasEnded() {
		StepAtQuarterEnd state = state();

		assertThat(state.isDueInQuarter()).isTrue();
		assertThat(state.isOpen()).isTrue();
		assertThat(state.isLate()).isTrue();
		assertThat(state.isDone()).isFalse();
	}

	@Test
	void aStepClosedInTheLastSecondIsDoneInTime() {
		givenItWasClosed(Status.DONE, "2023-06-30T23:59:59");

		StepAtQuarterEnd state = state();

		assertThat(state.isDone()).isTrue();
		assertThat(state.isLate()).isFalse();
		assertThat(state.isOpen()).isFalse();
	}

	@Test
	void aStepClosedAheadOfItsQuarterIsReportedWithItsDay() {
		givenItWasClosed(Status.DONE, "2023-03-06T11:00");
		MeasureExecution measure = mock(MeasureExecution.class);

		QuarterDocument.Step line = state().line(measure, null, 0);

		assertThat(line.dueInQuarter()).isTrue();
		assertThat(line.closedOn()).isEqualTo("2023-03-06");
		assertThat(line.state()).isEqualTo(QuarterDocument.State.DONE);
		assertThat(line.closedInQuarter()).isFalse();
	}

	@Test
	void aStepClosedInTheFirstMomentOfTheNextQuarterWasOpenAndLate() {
		givenItWasClosed(Status.DONE, "2023-07-01T00:00");

		StepAtQuarterEnd state = state();

		assertThat(state.isDone()).isFalse();
		assertThat(state.isOpen()).isTrue();
		assertThat(state.isLate()).isTrue();
	}

	@Test
	void aStepClosedInTheQuarterAfterItsDueDayIsDoneAndLate() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-05-31"));
		givenItWasClosed(Status.DONE, "2023-06-01T00:00");

		assertThat(state().isDone()).isTrue();
		assertThat(state().isLate()).isTrue();
	}

	@Test
	void aStepClosedInTheLastSecondOfItsDueDayIsNotLate() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-05-31"));
		givenItWasClosed(Status.DONE, "2023-05-31T23:59:59");

		assertThat(state().isLate()).isFalse();
	}

	@Test
	void aStepClosedWithoutItsResultIsNotDone() {
		givenItWasClosed(Status.NOT_DONE, "2023-06-01T10:00");

		assertThat(state().isDone()).isFalse();
		assertThat(state().isNotDone()).isTrue();
		assertThat(state().isOpen()).isFalse();
	}

	@Test
	void aStepClosedInAnEarlierQuarterIsNoConcernOfThis() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-03-31"));
		givenItWasClosed(Status.DONE, "2023-03-31T23:59:59");

		assertThat(state().isConcerned()).isFalse();
	}

	@Test
	void aStepWhoseTimeHasNotComeIsNoConcernOfTheQuarter() {
		given(this.step.status()).willReturn(Status.PLANNED);
		given(this.step.openedAt()).willReturn(null);
		given(this.step.start()).willReturn(LocalDate.parse("2023-07-01"));
		given(this.step.due()).willReturn(LocalDate.parse("2023-09-30"));

		assertThat(state().isConcerned()).isFalse();
	}

	@Test
	void aStepThatBeganBeforeItsTimeIsOpen() {
		given(this.step.start()).willReturn(LocalDate.parse("2023-07-01"));
		given(this.step.due()).willReturn(LocalDate.parse("2023-09-30"));
		given(this.step.openedAt()).willReturn(at("2023-06-20T10:00"));

		assertThat(state().isOpen()).isTrue();
		assertThat(state().isLate()).isFalse();
		assertThat(state().isDueInQuarter()).isFalse();
	}

	@Test
	void aStepThatWasDueBeforeStaysLateUntilItIsClosed() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-03-31"));

		assertThat(state().isDueInQuarter()).isFalse();
		assertThat(state().isLate()).isTrue();
	}

	@Test
	void aDeadlineChangedInTheQuarterCountsAndIsListed() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-09-30"));
		givenAChange("2023-06-30", "2023-09-30", "2023-06-30T23:59:59");

		assertThat(state().due()).isEqualTo("2023-09-30");
		assertThat(state().isDueInQuarter()).isFalse();
		assertThat(state().isLate()).isFalse();
		assertThat(state().replannings())
			.extracting(QuarterDocument.Replanning::oldDue, QuarterDocument.Replanning::newDue,
					QuarterDocument.Replanning::changedOn)
			.containsExactly(
					tuple(LocalDate.parse("2023-06-30"), LocalDate.parse("2023-09-30"), LocalDate.parse("2023-06-30")));
	}

	@Test
	void aDeadlineChangedAfterTheQuarterChangesNothing() {
		given(this.step.due()).willReturn(LocalDate.parse("2023-12-31"));
		givenAChange("2023-06-30", "2023-09-30", "2023-07-01T00:00");
		givenAChange("2023-09-30", "2023-12-31", "2023-08-01T10:00");

		assertThat(state().due()).isEqualTo("2023-06-30");
		assertThat(state().isLate()).isTrue();
		assertThat(state().replannings()).isEmpty();
	}

	@Test
	void onlyEscalationsOfTheQuarterAreListed() {
		givenTheLadderDid(Kind.REMINDER, "2023-06-16T08:00");
		givenTheLadderDid(Kind.OVERDUE, "2023-04-01T00:00");
		givenTheLadderDid(Kind.COUNCIL, "2023-06-30T23:59:59");
		givenTheLadderDid(Kind.AGAIN, "2023-07-01T00:00");

		assertThat(state().escalations(PLAN)).extracting(QuarterDocument.Escalation::kind)
			.containsExactly(Kind.OVERDUE, Kind.COUNCIL);
	}

	@Test
	void onlyTheLastWordsBeforeTheReviewEndsSayWhyAnOpenStepIsLate() {
		List<DelayStatement> said = List.of(saying("The printer is late", "2023-06-20T10:00"),
				saying("The hall is taken", "2023-07-14T23:59"), saying("It rains", "2023-07-15T00:00"));

		assertThat(state().delay(said, Period.ofDays(14)))
			.hasValueSatisfying((delay) -> assertThat(delay.sentence()).isEqualTo("The hall is taken"));
	}

	@Test
	void aStepDoneInTimeNeedsNoWords() {
		givenItWasClosed(Status.DONE, "2023-06-20T10:00");

		assertThat(state().delay(List.of(saying("Nearly late", "2023-06-19T10:00")), Period.ofDays(14))).isEmpty();
	}

	private static DelayStatement saying(String sentence, String at) {
		DelayStatement said = mock(DelayStatement.class);
		given(said.cause()).willReturn(DelayCause.PARTNERS);
		given(said.publicSentence()).willReturn(sentence);
		given(said.newEstimate()).willReturn(LocalDate.parse("2023-08-01"));
		given(said.statedAt()).willReturn(at(at));
		return said;
	}

	private StepAtQuarterEnd state() {
		DueDates dueDates = new DueDates(Clock.fixed(at("2023-10-10T10:00"), CITY));
		return new StepAtQuarterEnd(this.step, this.changes, this.ladder,
				new ReportPeriod(Quarter.parse("2023-Q2"), dueDates), dueDates);
	}

	private void givenItWasClosed(Status status, String at) {
		given(this.step.status()).willReturn(status);
		given(this.step.closedAt()).willReturn(at(at));
	}

	private void givenAChange(String oldDue, String newDue, String at) {
		DeadlineChange change = mock(DeadlineChange.class);
		given(change.oldStart()).willReturn(LocalDate.parse("2023-04-01"));
		given(change.newStart()).willReturn(LocalDate.parse("2023-04-01"));
		given(change.oldDue()).willReturn(LocalDate.parse(oldDue));
		given(change.newDue()).willReturn(LocalDate.parse(newDue));
		given(change.changedAt()).willReturn(at(at));
		this.changes.add(change);
	}

	private void givenTheLadderDid(Kind kind, String at) {
		LadderEntry entry = mock(LadderEntry.class);
		given(entry.kind()).willReturn(kind);
		given(entry.at()).willReturn(at(at));
		this.ladder.add(entry);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CITY).toInstant();
	}

}
