package org.mera.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DelayStatement;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.StepExecution.Status;
import org.mera.reporting.QuarterDocument.Delay;
import org.mera.reporting.QuarterDocument.Escalation;
import org.mera.reporting.QuarterDocument.Replanning;
import org.mera.reporting.QuarterDocument.State;

/**
 * A step as it stood in the first moment after a quarter, whatever was done or re-planned
 * from that moment on: a report that is published late says the same.
 */
final class StepAtQuarterEnd {

	private static final Set<Kind> ESCALATIONS = EnumSet.of(Kind.OVERDUE, Kind.AGAIN, Kind.COUNCIL, Kind.DECISION);

	private final StepExecution step;

	private final List<DeadlineChange> changes;

	private final List<LadderEntry> ladder;

	private final ReportPeriod period;

	private final DueDates dueDates;

	StepAtQuarterEnd(StepExecution step, List<DeadlineChange> changes, List<LadderEntry> ladder, ReportPeriod period,
			DueDates dueDates) {
		this.step = step;
		this.changes = changes;
		this.ladder = ladder;
		this.period = period;
		this.dueDates = dueDates;
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
			.filter((change) -> !this.period.hasCome(change.changedAt()))
			.findFirst()
			.map(before)
			.orElse(now);
	}

	boolean isDueInQuarter() {
		return this.period.contains(due());
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
				: !overdue.isAfter(this.period.end());
	}

	boolean isOpen() {
		return !isClosed()
				&& (this.period.hasCome(this.step.openedAt()) || this.period.hasCome(this.dueDates.begins(start())));
	}

	private boolean isClosed() {
		return closed().isPresent();
	}

	/** In the quarter, or before it: ahead of time. */
	private Optional<Instant> closed() {
		return Optional.ofNullable(this.step.closedAt()).filter(this.period::hasCome);
	}

	private Optional<Instant> closedInQuarter() {
		return closed().filter(this.period::contains);
	}

	/** Whether a report on the quarter has anything to say about the step. */
	boolean isConcerned() {
		return isDueInQuarter() || isDone() || isNotDone() || isLate() || isOpen()
				|| this.changes.stream().anyMatch((change) -> this.period.contains(change.changedAt()))
				|| this.ladder.stream().anyMatch(this::isEscalation);
	}

	List<Replanning> replannings() {
		return IntStream.range(0, this.changes.size())
			.filter((index) -> this.period.contains(this.changes.get(index).changedAt()))
			.mapToObj((index) -> replanning(index + 1, this.changes.get(index)))
			.toList();
	}

	/** Changes are only ever added: their numbers stay. */
	private Replanning replanning(int number, DeadlineChange change) {
		return new Replanning(this.step.id() + ".change-" + number, this.step.id(), this.step.title(),
				change.oldStart(), change.newStart(), change.oldDue(), change.newDue(), change.reason(),
				this.period.dayOf(change.changedAt()));
	}

	/** Reminders are no news, and re-plannings are listed as such. */
	List<Escalation> escalations(ActionPlan plan) {
		return IntStream.range(0, this.ladder.size())
			.filter((index) -> isEscalation(this.ladder.get(index)))
			.mapToObj((index) -> escalation(plan, index + 1, this.ladder.get(index)))
			.toList();
	}

	private boolean isEscalation(LadderEntry entry) {
		return ESCALATIONS.contains(entry.kind()) && this.period.contains(entry.at());
	}

	private Escalation escalation(ActionPlan plan, int number, LadderEntry entry) {
		return new Escalation(this.step.id() + ".rung-" + number, this.step.id(), this.step.title(), entry.kind(),
				entry.due(), this.period.dayOf(entry.at()), entry.decision(), group(plan, entry.decidedAs()),
				entry.reason(), entry.newDue(), group(plan, entry.handedTo()));
	}

	/** The group by the name that people know. */
	private static @Nullable String group(ActionPlan plan, @Nullable String id) {
		return plan.groups()
			.stream()
			.filter((group) -> group.id().equals(id))
			.map(PlanGroup::name)
			.findFirst()
			.orElse(id);
	}

	/**
	 * What those who do the step say about being late.
	 * @param within how long after the quarter their words still belong to the report
	 */
	Optional<Delay> delay(List<DelayStatement> statements, Period within) {
		return statements.stream()
			.filter((each) -> isLate() || isOpen())
			.filter((each) -> !this.period.dayOf(each.statedAt()).isAfter(this.period.lastDay().plus(within)))
			.reduce((earlier, later) -> later)
			.map((each) -> new Delay(each.cause().name(), each.publicSentence(), each.newEstimate(),
					this.period.dayOf(each.statedAt())));
	}

	private State state() {
		if (isClosed()) {
			return (this.step.status() == Status.DONE) ? State.DONE : State.NOT_DONE;
		}
		return isOpen() ? State.OPEN : State.PLANNED;
	}

	QuarterDocument.Step line(MeasureExecution measure, @Nullable Delay delay, int evidence) {
		return new QuarterDocument.Step(this.step.id(), measure.id(), measure.number() + ". " + measure.title(),
				this.step.number() + ". " + this.step.title(), due(), isDueInQuarter(), state(), isLate(),
				closed().map(this.period::dayOf).orElse(null), closedInQuarter().isPresent(),
				isClosed() ? this.step.notDoneReason() : null, delay, evidence);
	}

}
