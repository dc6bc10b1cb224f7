package org.mera.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup;
import org.mera.actionplan.Quarter;
import org.mera.escalation.LadderEntry;
import org.mera.measure.DelayStatement;
import org.mera.measure.DueDates;
import org.mera.measure.StepExecution;
import org.mera.measure.StepVisibility;
import org.mera.measure.Terms;
import org.mera.progress.Inside.Blocker;
import org.mera.progress.Inside.Blocker.Kind;
import org.mera.progress.Inside.Rung;
import org.mera.progress.Inside.Statement;
import org.mera.progress.StepProgress.Replanning;
import org.mera.progress.StepProgress.Result;

/** Puts what is known about one step into the words and numbers that people look at. */
class StepView {

	private final StepExecution step;

	private final ActionPlan plan;

	private final Facts facts;

	private final Viewer viewer;

	private final DueDates dueDates;

	private final Terms terms;

	StepView(StepExecution step, ActionPlan plan, Facts facts, Viewer viewer, DueDates dueDates, Terms terms) {
		this.step = step;
		this.plan = plan;
		this.facts = facts;
		this.viewer = viewer;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	StepProgress progress() {
		boolean visible = this.viewer.oversees(this.plan)
				|| StepVisibility.isVisible(this.step, this.plan, this.viewer.groups());
		return new StepProgress(this.step.id(), this.step.stepId(), this.step.number(), this.step.title(),
				this.step.verifiableResult(), this.step.printedStart(), this.step.printedDue(), this.step.start(),
				this.step.due(), day(this.step.openedAt()), day(this.step.closedAt()), this.step.status(), daysLate(),
				replannings(visible), this.step.notDoneReason(), names(this.step.responsible()),
				names(this.step.approvers()), result(), this.facts.evidence().get(this.step.id()),
				visible ? inside() : null);
	}

	private @Nullable LocalDate day(java.time.@Nullable Instant moment) {
		return (moment != null) ? this.dueDates.dayOf(moment) : null;
	}

	long daysLate() {
		LocalDate ended = day(this.step.closedAt());
		LocalDate until = (ended != null) ? ended : this.dueDates.today();
		return Math.max(0, ChronoUnit.DAYS.between(this.step.due(), until));
	}

	private List<Replanning> replannings(boolean visible) {
		return this.facts.changes()
			.getOrDefault(this.step.id(), List.of())
			.stream()
			.map((change) -> new Replanning(change.oldStart(), change.newStart(), change.oldDue(), change.newDue(),
					this.dueDates.dayOf(change.changedAt()), visible ? this.facts.nameOf(change.changedBy()) : null,
					change.reason()))
			.toList();
	}

	private @Nullable Result result() {
		Integer achieved = this.facts.results().get(this.step.id());
		return (achieved != null) ? new Result(achieved, this.step.minimum(), this.step.target()) : null;
	}

	private Inside inside() {
		return new Inside(tasks(this.facts.tasksOf(this.step.id())), waitsFor(),
				this.facts.ladders().getOrDefault(this.step.id(), List.of()).stream().map(this::rung).toList(),
				this.facts.statements().getOrDefault(this.step.id(), List.of()).stream().map(this::statement).toList());
	}

	private Statement statement(DelayStatement said) {
		return new Statement(this.dueDates.dayOf(said.statedAt()), this.facts.nameOf(said.statedBy()),
				said.wordsForColleagues(), said.newEstimate());
	}

	List<OpenTask> tasks(List<Engine.Task> tasks) {
		return tasks.stream().map(this::task).toList();
	}

	private OpenTask task(Engine.Task task) {
		LocalDate due = day(task.due());
		String assignee = task.assignee();
		return new OpenTask(task.id(), task.name(), (assignee != null) ? this.facts.nameOf(assignee) : null,
				names(task.groups()), due,
				(due != null) ? Math.max(0, ChronoUnit.DAYS.between(due, this.dueDates.today())) : 0,
				task.processInstanceId(), this.viewer.reaches(task.groups(), this.plan));
	}

	private Rung rung(LadderEntry entry) {
		LocalDate newDue = entry.newDue();
		String handedTo = entry.handedTo();
		String by = entry.decidedBy();
		String what = "escalation.did." + ((entry.decision() != null) ? entry.decision() : entry.kind());
		return new Rung(this.dueDates.dayOf(entry.at()),
				this.terms.say(what, (newDue != null) ? this.terms.day(newDue) : "",
						(handedTo != null) ? String.join(", ", names(List.of(handedTo))) : ""),
				entry.due(), (by != null) ? this.facts.nameOf(by) : null, entry.reason());
	}

	private List<Blocker> waitsFor() {
		List<Blocker> blockers = new ArrayList<>();
		if (this.step.status() == StepExecution.Status.PLANNED) {
			waitsToBegin(blockers);
		}
		if (!this.step.isClosed()) {
			this.facts.requests()
				.getOrDefault(this.step.id(), List.of())
				.forEach((request) -> blockers
					.add(new Blocker(Kind.DECISION, say("new-dates", this.terms.day(request.newDue())))));
			this.facts.tasksOf(this.step.id()).forEach((task) -> waitsForTask(task, blockers));
		}
		return blockers;
	}

	private void waitsToBegin(List<Blocker> blockers) {
		if (this.step.start().isAfter(this.dueDates.today())) {
			blockers.add(new Blocker(Kind.QUARTER,
					say("quarter", this.terms.day(this.step.start()), Quarter.of(this.step.start()))));
		}
		Engine.StepKey key = new Engine.StepKey(this.step.measureExecutionId(), this.step.stepId());
		if (!this.facts.work().entered().contains(key)) {
			Set<String> earlier = this.facts.work().earlier().getOrDefault(key, Set.of());
			this.facts.steps()
				.getOrDefault(this.step.measureExecutionId(), List.of())
				.stream()
				.filter((other) -> earlier.contains(other.stepId()) && !other.isClosed())
				.forEach((other) -> blockers.add(new Blocker(Kind.STEP, say("step", other.number(), other.title()))));
		}
	}

	/** A task that those who do the step cannot do themselves. */
	private void waitsForTask(Engine.Task task, List<Blocker> blockers) {
		if (task.groups().isEmpty() || !Collections.disjoint(task.groups(), this.step.responsible())) {
			return;
		}
		boolean decision = this.plan.groups()
			.stream()
			.anyMatch((group) -> group.role() == PlanGroup.Role.MANAGERS && task.groups().contains(group.id()));
		blockers.add(new Blocker(decision ? Kind.DECISION : Kind.APPROVAL,
				say("task", task.name(), String.join(", ", names(task.groups())))));
	}

	private String say(String what, Object... arguments) {
		return this.terms.say("progress.waits-for." + what, arguments);
	}

	/** The groups by the names that people know. */
	private List<String> names(Collection<String> groups) {
		return this.plan.groups()
			.stream()
			.filter((group) -> groups.contains(group.id()))
			.map(PlanGroup::name)
			.collect(Collectors.toList());
	}

}
