package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.Quarter;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.StepExecution.Status;

/**
 * A step as it stood in the first moment after a quarter, whatever was done or re-planned
 * from that moment on: a report that is compiled late says the same.
 */
final class StepAtQuarterEnd {

	private static final Set<Kind> ESCALATIONS = EnumSet.of(Kind.OVERDUE, Kind.AGAIN, Kind.COUNCIL, Kind.DECISION);

	private final StepExecution step;

	private final List<DeadlineChange> changes;

	private final List<LadderEntry> ladder;

	private final Quarter quarter;

	private final DueDates dueDates;

	private final Instant begin;

	private final Instant end;

	StepAtQuarterEnd(StepExecution step, List<DeadlineChange> changes, List<LadderEntry> ladder, Quarter quarter,
			DueDates dueDates) {
		this.step = step;
		this.changes = changes;
		this.ladder = ladder;
		this.quarter = quarter;
		this.dueDates = dueDates;
		this.begin = dueDates.begins(quarter.firstDay());
		this.end = dueDates.begins(quarter.plus(1).firstDay());
	}

	LocalDate start() {
		return planned(this.step.start(), DeadlineChange::oldStart);
	}

	LocalDate due() {
		return planned(this.step.due(), DeadlineChange::oldDue);
	}

	/** What was planned then: the value before the first change that came later. */
	private LocalDate planned(LocalDate now, Function<DeadlineChange, LocalDate> before) {
		return this.changes.stream()
			.filter((change) -> !change.changedAt().isBefore(this.end))
			.findFirst()
			.map(before)
			.orElse(now);
	}

	boolean isDueInQuarter() {
		return Quarter.of(due()).equals(this.quarter);
	}

	boolean isDone() {
		return closedInQuarter().isPresent() && this.step.status() == Status.DONE;
	}

	boolean isNotDone() {
		return closedInQuarter().isPresent() && this.step.status() == Status.NOT_DONE;
	}

	boolean isLate() {
		Instant overdue = this.dueDates.overdue(due());
		return isClosed() ? closedInQuarter().filter((at) -> !at.isBefore(overdue)).isPresent()
				: !overdue.isAfter(this.end);
	}

	boolean isOpen() {
		return !isClosed() && (hasBegun(this.step.openedAt()) || hasBegun(this.dueDates.begins(start())));
	}

	private boolean hasBegun(@Nullable Instant moment) {
		return moment != null && moment.isBefore(this.end);
	}

	private boolean isClosed() {
		return closed().isPresent();
	}

	/** In the quarter, or before it: ahead of time. */
	private Optional<Instant> closed() {
		return Optional.ofNullable(this.step.closedAt()).filter(this::hasBegun);
	}

	private Optional<Instant> closedInQuarter() {
		return closed().filter(this::isInQuarter);
	}

	private boolean isInQuarter(Instant moment) {
		return !moment.isBefore(this.begin) && moment.isBefore(this.end);
	}

	/** Whether a report on the quarter has anything to say about the step. */
	boolean isConcerned() {
		return isDueInQuarter() || isDone() || isNotDone() || isLate() || isOpen() || !replannings().isEmpty()
				|| !escalations().isEmpty();
	}

	List<Replanning> replannings() {
		return this.changes.stream()
			.filter((change) -> isInQuarter(change.changedAt()))
			.map((change) -> new Replanning(this.step.id(), this.step.title(), change.oldStart(), change.newStart(),
					change.oldDue(), change.newDue(), change.reason(), this.dueDates.dayOf(change.changedAt())))
			.toList();
	}

	/** Reminders are no news, and re-plannings are listed as such. */
	List<Escalation> escalations() {
		return this.ladder.stream()
			.filter((entry) -> ESCALATIONS.contains(entry.kind()) && isInQuarter(entry.at()))
			.map((entry) -> new Escalation(this.step.id(), this.step.title(), entry.kind(), entry.due(),
					this.dueDates.dayOf(entry.at()), entry.decision(), entry.decidedAs(), entry.reason(),
					entry.newDue(), entry.handedTo()))
			.toList();
	}

	QuarterlyReportLine line(MeasureExecution measure, @Nullable Integer achieved) {
		return new QuarterlyReportLine(this.step.id(), measure.number(), measure.title(), this.step.number(),
				this.step.title(), due(), isDueInQuarter(), isDone(), isNotDone(), isLate(), isOpen(),
				closed().map(this.dueDates::dayOf).orElse(null),
				closed().isPresent() ? this.step.notDoneReason() : null, achieved, this.step.minimum(),
				this.step.target());
	}

}
