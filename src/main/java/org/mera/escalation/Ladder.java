package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.DeadlineChange;
import org.mera.workflow.Rules;

/** The ladder over one step: where it stands, and everything that it did. */
@Entity
@SuppressWarnings("NullAway.Init")
final class Ladder {

	/** Where a ladder stands. */
	enum State {

		/** The next rung of the due date is awaited. */
		WATCHING,

		/** Managers or council are asked for a decision. */
		ASKING,

		/** It was decided that the work goes on; the step will be looked at again. */
		PRESSING_ON,

		/** The step was closed as not done. */
		CLOSED

	}

	@Id
	private String stepExecutionId;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant since;

	private boolean councilAsked;

	@OneToMany(cascade = CascadeType.ALL)
	@JoinColumn(name = "step_execution_id", nullable = false, updatable = false)
	@OrderBy("id")
	private List<LadderEntry> entries = new ArrayList<>();

	@Version
	private @Nullable Integer version;

	Ladder() {
	}

	Ladder(String stepExecutionId, Instant at) {
		this.stepExecutionId = stepExecutionId;
		this.state = State.WATCHING;
		this.since = at;
	}

	/**
	 * When the next rung is due: a reminder that was not given yet, else the moment from
	 * which the step is overdue. A reminder comes too late once that has passed.
	 */
	Instant nextRung(Deadline deadline, Instant now) {
		if (deadline.isOverdue(now)) {
			return deadline.overdue();
		}
		return deadline.reminders()
			.stream()
			.filter((moment) -> isOutstanding(moment, deadline.due()))
			.findFirst()
			.orElse(deadline.overdue());
	}

	/** Takes the rung that is due, if one is. */
	Optional<Kind> takeRung(Deadline deadline, Instant now) {
		if (deadline.isOverdue(now)) {
			ask(Kind.OVERDUE, deadline.due(), now);
			return Optional.of(Kind.OVERDUE);
		}
		if (nextRung(deadline, now).isAfter(now)) {
			return Optional.empty();
		}
		this.entries.add(new LadderEntry(Kind.REMINDER, deadline.due(), now));
		return Optional.of(Kind.REMINDER);
	}

	/** One reminder serves for all that were due when it was given. */
	private boolean isOutstanding(Instant reminder, LocalDate due) {
		return this.entries.stream().noneMatch((entry) -> entry.reminds(due, reminder));
	}

	/**
	 * Looks at a step on which the work went on.
	 * @return whether it is still overdue, so that the managers are asked again
	 */
	boolean lookAgain(Deadline deadline, Instant now) {
		if (deadline.isOverdue(now)) {
			ask(Kind.AGAIN, deadline.due(), now);
			return true;
		}
		enter(State.WATCHING, now);
		return false;
	}

	private void ask(Kind kind, LocalDate due, Instant now) {
		this.councilAsked = false;
		this.entries.add(new LadderEntry(kind, due, now));
		enter(State.ASKING, now);
	}

	/** Asks the council beside the managers. */
	void bringInCouncil(LocalDate due, Instant now) {
		this.councilAsked = true;
		this.entries.add(new LadderEntry(Kind.COUNCIL, due, now));
	}

	/**
	 * Takes a decision.
	 * @throws org.mera.workflow.RuleViolation if nobody is asked for one
	 */
	void decide(Verdict verdict, LocalDate due, Instant now) {
		new Rules().require(isAsking(), null, "escalation.nothing-to-decide").verify();
		this.entries.add(LadderEntry.decision(verdict, due, now));
		enter(switch (verdict.decision()) {
			case EXTEND -> State.WATCHING;
			case HAND_OVER, PRESS_ON -> State.PRESSING_ON;
			case CLOSE -> State.CLOSED;
		}, now);
	}

	/** The coordinator gave the step new dates while a decision was asked for. */
	void replanned(LadderEntry entry) {
		this.entries.add(entry);
		enter(State.WATCHING, entry.at());
	}

	/**
	 * Whether these dates are a decision of the ladder's, and no re-planning beside it.
	 */
	boolean hasExtended(DeadlineChange change) {
		return !this.entries.isEmpty() && this.entries.get(this.entries.size() - 1).extendedTo(change);
	}

	/** Whether it was decided that the step ends without its result. */
	boolean hasClosed() {
		return this.state == State.CLOSED;
	}

	/** A coordinator asked why the step is late. */
	void ask(LadderEntry question) {
		this.entries.add(question);
	}

	private void enter(State next, Instant now) {
		this.state = next;
		this.since = now;
	}

	String stepExecutionId() {
		return this.stepExecutionId;
	}

	boolean isAsking() {
		return this.state == State.ASKING;
	}

	/** Whether the council was brought in for the decision that is or was last asked. */
	boolean isCouncilAsked() {
		return this.councilAsked;
	}

	/** When it came to stand where it stands. */
	Instant since() {
		return this.since;
	}

	List<LadderEntry> entries() {
		return List.copyOf(this.entries);
	}

}
