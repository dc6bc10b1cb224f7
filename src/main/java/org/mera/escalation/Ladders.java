package org.mera.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.DeadlinePolicy;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.DeadlineChange;
import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepClosed;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.workflow.Redating;
import org.mera.workflow.Rules;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ladders over the steps of running measures. */
@Service
@Transactional
public class Ladders {

	private final LadderRepository ladders;

	private final Steps steps;

	private final Measures measures;

	private final Rungs rungs;

	private final DueDates dueDates;

	private final Redating redating;

	private final EscalationNotices notices;

	Ladders(LadderRepository ladders, Steps steps, Measures measures, Rungs rungs, DueDates dueDates, Redating redating,
			EscalationNotices notices) {
		this.ladders = ladders;
		this.steps = steps;
		this.measures = measures;
		this.rungs = rungs;
		this.dueDates = dueDates;
		this.redating = redating;
		this.notices = notices;
	}

	/** How many overdue steps await a decision, in one query. */
	public OpenDecisions openDecisions() {
		return this.ladders.openDecisions();
	}

	/** What the step's ladder did, oldest first. */
	public List<LadderEntry> history(String stepExecutionId) {
		return this.ladders.findById(stepExecutionId).map(Ladder::entries).orElse(List.of());
	}

	/** What the ladders of all steps of these measures did, by step, in one query. */
	public Map<String, List<LadderEntry>> histories(Collection<String> measureExecutionIds) {
		return this.ladders.findAllOf(measureExecutionIds)
			.stream()
			.collect(Collectors.toMap(Ladder::stepExecutionId, Ladder::entries));
	}

	/** When the next reminder is due, or the step overdue. */
	public Instant nextRung(StepExecution step) {
		return ladder(step).nextRung(deadline(step), this.dueDates.now());
	}

	/**
	 * Takes the rung that is due: reminds, or escalates.
	 * @return whether the step is overdue
	 */
	public boolean takeRung(StepExecution step) {
		Optional<Kind> taken = ladder(step).takeRung(deadline(step), this.dueDates.now());
		boolean overdue = taken.filter(Kind.OVERDUE::equals).isPresent();
		if (overdue) {
			this.steps.markOverdue(step.id());
			this.notices.overdue(step, false);
		}
		else if (taken.isPresent()) {
			this.notices.reminder(step);
		}
		return overdue;
	}

	/**
	 * When a step on which the work goes on is looked at again; now if it was extended.
	 */
	public Instant againDue(StepExecution step) {
		Instant now = this.dueDates.now();
		return deadline(step).isOverdue(now) ? this.rungs.again(ladder(step).since(), policy(step)) : now;
	}

	/**
	 * Looks at the step again, and asks the managers once more if it is still overdue.
	 * @return whether it is
	 */
	public boolean lookAgain(StepExecution step) {
		boolean overdue = ladder(step).lookAgain(deadline(step), this.dueDates.now());
		if (overdue) {
			this.notices.overdue(step, true);
		}
		return overdue;
	}

	/**
	 * Ids of the groups that are asked: the managers, and the council once brought in.
	 */
	public List<String> deciders(StepExecution step) {
		ActionPlan plan = plan(step);
		List<String> groups = new ArrayList<>(plan.groupsOf(Role.MANAGERS));
		if (ladder(step).isCouncilAsked()) {
			groups.addAll(plan.groupsOf(Role.COUNCIL));
		}
		return groups;
	}

	/** The moment by which the managers shall have decided. */
	public Instant decisionDue(StepExecution step) {
		return this.dueDates.due(this.rungs.decisionDay(ladder(step).since(), policy(step)));
	}

	/** When the council is brought in if the managers stay silent. */
	public Instant councilDue(StepExecution step) {
		return this.rungs.council(ladder(step).since(), policy(step));
	}

	/** The managers were silent: the council can decide as well. */
	public void bringInCouncil(StepExecution step) {
		ladder(step).bringInCouncil(step.due(), this.dueDates.now());
		this.redating.refresh(step.measureExecutionId());
		this.notices.councilBroughtIn(step);
	}

	/**
	 * Gives an overdue step a new last day.
	 * @throws org.mera.workflow.RuleViolation if nothing is to be decided or the day
	 * breaks a rule
	 */
	public void extend(StepExecution step, LocalDate newDue, String reason, Decider by) {
		decide(step, Verdict.extend(newDue, reason, by));
		this.steps.redate(step.id(), null, newDue, reason, by.user());
	}

	/**
	 * Hands an overdue step over to another group of officers, which goes on with it.
	 * @throws org.mera.workflow.RuleViolation if nothing is to be decided or the group
	 * cannot take it
	 */
	public void handOver(StepExecution step, String group, String reason, Decider by) {
		new Rules().require(plan(step).groupsOf(Role.OFFICERS).contains(group), "group", "escalation.no-officers")
			.verify();
		decide(step, Verdict.handOver(group, reason, by));
		this.steps.handOver(step.id(), group, reason, by.user());
	}

	/**
	 * Lets the work on an overdue step go on.
	 * @throws org.mera.workflow.RuleViolation if nothing is to be decided
	 */
	public void pressOn(StepExecution step, String reason, Decider by) {
		decide(step, Verdict.of(Decision.PRESS_ON, reason, by));
	}

	/**
	 * Closes an overdue step without its result.
	 * @param reason why; it will be published
	 * @throws org.mera.workflow.RuleViolation if nothing is to be decided
	 */
	public void close(StepExecution step, String reason, Decider by) {
		decide(step, Verdict.of(Decision.CLOSE, reason, by));
		this.steps.closeAsNotDone(step.id(), reason);
	}

	private void decide(StepExecution step, Verdict verdict) {
		ladder(step).decide(verdict, step.due(), this.dueDates.now());
		this.notices.decided(step, verdict, deciders(step));
	}

	/**
	 * Asks those responsible why a step is late; question and asker are kept.
	 * @throws org.mera.workflow.RuleViolation if the step is not late
	 */
	public void askForReason(StepExecution step, String question, String by) {
		new Rules().require(!step.isClosed() && step.due().isBefore(this.dueDates.today()), null, "escalation.not-late")
			.verify();
		ladder(step).ask(LadderEntry.question(step.due(), question, by, this.dueDates.now()));
		this.notices.reasonAsked(step, question, by);
	}

	/**
	 * The step was given new dates.
	 * @return whether a decision was asked for that is no longer needed
	 */
	public boolean replanned(StepExecution step, DeadlineChange change) {
		Ladder ladder = ladder(step);
		this.notices.replanned(step, change, ladder.hasExtended(change),
				ladder.isAsking() ? deciders(step) : List.of());
		if (!ladder.isAsking()) {
			return false;
		}
		ladder.replanned(LadderEntry.replanned(change.oldDue(), change.newDue(), change.reason(), change.changedBy(),
				change.changedAt()));
		return true;
	}

	/** A step ended that may have been overdue: whoever was told so is told. */
	@EventListener
	void on(StepClosed event) {
		StepExecution step = this.steps.get(event.stepExecutionId());
		if (step.overdueSince() != null) {
			this.notices.closed(step, event.done(), ladder(step).hasClosed(), deciders(step));
		}
	}

	private Ladder ladder(StepExecution step) {
		return this.ladders.findById(step.id())
			.orElseGet(() -> this.ladders.save(new Ladder(step.id(), this.dueDates.now())));
	}

	private Deadline deadline(StepExecution step) {
		Instant since = this.steps.changes(step.id())
			.stream()
			.filter((change) -> !change.newDue().equals(change.oldDue()))
			.reduce((first, second) -> second)
			.map(DeadlineChange::changedAt)
			.orElse(Instant.MIN);
		Instant begins = this.dueDates.begins(step.start());
		return this.rungs.deadline(step.due(), since.isAfter(begins) ? since : begins, policy(step));
	}

	private DeadlinePolicy policy(StepExecution step) {
		return plan(step).deadlines();
	}

	private ActionPlan plan(StepExecution step) {
		return this.measures.planOf(step.measureExecutionId());
	}

}
