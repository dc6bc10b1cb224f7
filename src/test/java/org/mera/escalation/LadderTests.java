package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.workflow.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LadderTests {

	private static final LocalDate DUE = LocalDate.of(2023, 3, 31);

	private static final Instant FIRST = Instant.parse("2023-03-17T07:00:00Z");

	private static final Instant SECOND = Instant.parse("2023-03-28T06:00:00Z");

	private static final Instant OVERDUE = Instant.parse("2023-03-31T22:00:00Z");

	private static final Deadline DEADLINE = new Deadline(DUE, List.of(FIRST, SECOND), OVERDUE);

	private static final Decider HEAD = new Decider("head", "managers");

	private final Ladder ladder = new Ladder("step", Instant.parse("2023-01-01T00:00:00Z"));

	@Test
	void goesFromReminderToReminderToOverdue() {
		assertThat(nextAt("2023-01-01T00:00:00Z")).isEqualTo(FIRST);
		assertThat(this.ladder.takeRung(DEADLINE, FIRST)).contains(Kind.REMINDER);
		assertThat(nextAt("2023-03-17T07:00:00Z")).isEqualTo(SECOND);
		assertThat(this.ladder.takeRung(DEADLINE, SECOND)).contains(Kind.REMINDER);
		assertThat(nextAt("2023-03-28T06:00:00Z")).isEqualTo(OVERDUE);
		assertThat(this.ladder.takeRung(DEADLINE, OVERDUE)).contains(Kind.OVERDUE);
	}

	@Test
	void doesNothingWhenNothingIsDueYet() {
		assertThat(this.ladder.takeRung(DEADLINE, FIRST.minusMillis(1))).isEmpty();
		assertThat(this.ladder.entries()).isEmpty();
	}

	@Test
	void oneReminderServesForAllThatWereMissed() {
		Instant late = Instant.parse("2023-03-29T09:00:00Z");

		assertThat(this.ladder.takeRung(DEADLINE, late)).contains(Kind.REMINDER);
		assertThat(this.ladder.takeRung(DEADLINE, late)).isEmpty();
		assertThat(this.ladder.nextRung(DEADLINE, late)).isEqualTo(OVERDUE);
	}

	@Test
	void skipsRemindersOnceTheStepIsOverdue() {
		assertThat(this.ladder.nextRung(DEADLINE, OVERDUE)).isEqualTo(OVERDUE);
		assertThat(this.ladder.takeRung(DEADLINE, OVERDUE)).contains(Kind.OVERDUE);
		assertThat(this.ladder.entries()).extracting(LadderEntry::kind).containsExactly(Kind.OVERDUE);
	}

	@Test
	void aReminderOfOneDateIsNoReminderOfAnother() {
		this.ladder.takeRung(DEADLINE, SECOND);
		Deadline later = new Deadline(DUE.plusDays(7), List.of(SECOND), OVERDUE.plusSeconds(604_800));

		assertThat(this.ladder.takeRung(later, SECOND)).contains(Kind.REMINDER);
	}

	@Test
	void asksTheManagersAgainWithoutTheCouncil() {
		this.ladder.takeRung(DEADLINE, OVERDUE);
		this.ladder.bringInCouncil(DUE, OVERDUE);
		assertThat(this.ladder.isCouncilAsked()).isTrue();
		this.ladder.decide(Verdict.of(Decision.PRESS_ON, "Go on.", HEAD), DUE, OVERDUE);

		assertThat(this.ladder.lookAgain(DEADLINE, OVERDUE.plusSeconds(1))).isTrue();

		assertThat(this.ladder.isAsking()).isTrue();
		assertThat(this.ladder.isCouncilAsked()).isFalse();
		assertThat(this.ladder.since()).isEqualTo(OVERDUE.plusSeconds(1));
	}

	@Test
	void asksNobodyAgainWhenTheDeadlineHasMoved() {
		this.ladder.takeRung(DEADLINE, OVERDUE);
		this.ladder.decide(Verdict.of(Decision.PRESS_ON, "Go on.", HEAD), DUE, OVERDUE);
		Deadline later = new Deadline(DUE.plusDays(7), List.of(), OVERDUE.plusSeconds(604_800));

		assertThat(this.ladder.lookAgain(later, OVERDUE.plusSeconds(1))).isFalse();

		assertThat(this.ladder.isAsking()).isFalse();
	}

	@Test
	void takesNoDecisionThatNobodyAskedFor() {
		assertThatExceptionOfType(RuleViolation.class)
			.isThrownBy(() -> this.ladder.decide(Verdict.of(Decision.CLOSE, "Enough.", HEAD), DUE, FIRST))
			.withMessage("escalation.nothing-to-decide");
		assertThat(this.ladder.entries()).isEmpty();
	}

	@Test
	void keepsEachDecisionWithWhatBelongsToIt() {
		this.ladder.takeRung(DEADLINE, OVERDUE);

		this.ladder.decide(Verdict.handOver("media", "They know the people.", HEAD), DUE, OVERDUE.plusSeconds(60));

		assertThat(this.ladder.entries()).last().satisfies((entry) -> {
			assertThat(entry.kind()).isEqualTo(Kind.DECISION);
			assertThat(entry.decision()).isEqualTo(Decision.HAND_OVER);
			assertThat(entry.handedTo()).isEqualTo("media");
			assertThat(entry.decidedBy()).isEqualTo("head");
			assertThat(entry.decidedAs()).isEqualTo("managers");
			assertThat(entry.at()).isEqualTo(OVERDUE.plusSeconds(60));
			assertThat(entry.newDue()).isNull();
		});
	}

	private Instant nextAt(String now) {
		return this.ladder.nextRung(DEADLINE, Instant.parse(now));
	}

}
