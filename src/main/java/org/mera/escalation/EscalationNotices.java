package org.mera.escalation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.PlanGroup;
import org.mera.actionplan.PlanGroup.Role;
import org.mera.measure.DeadlineChange;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.notification.CouncilBroughtIn;
import org.mera.notification.EscalationClosed;
import org.mera.notification.EscalationDecided;
import org.mera.notification.ReasonAsked;
import org.mera.notification.ReminderGiven;
import org.mera.notification.StepEscalated;
import org.mera.notification.StepReplanned;
import org.mera.notification.WatchedStep;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those concerned what a ladder did. */
@Component
class EscalationNotices {

	private final Measures measures;

	private final ApplicationEventPublisher events;

	EscalationNotices(Measures measures, ApplicationEventPublisher events) {
		this.measures = measures;
		this.events = events;
	}

	void reminder(StepExecution step) {
		this.events.publishEvent(new ReminderGiven(watched(step), step.responsible()));
	}

	void overdue(StepExecution step, boolean again) {
		List<String> groups = all(step.responsible(), plan(step).groupsOf(Role.MANAGERS));
		this.events.publishEvent(new StepEscalated(watched(step), groups, again));
	}

	void councilBroughtIn(StepExecution step) {
		this.events.publishEvent(new CouncilBroughtIn(watched(step), plan(step).groupsOf(Role.COUNCIL)));
	}

	void decided(StepExecution step, Verdict verdict, List<String> deciders) {
		List<String> taker = Stream.ofNullable(verdict.handedTo()).toList();
		List<String> takerName = plan(step).groups()
			.stream()
			.filter((group) -> taker.contains(group.id()))
			.map(PlanGroup::name)
			.toList();
		this.events.publishEvent(new EscalationDecided(watched(step), all(step.responsible(), deciders, taker),
				verdict.decision().code(), verdict.newDue(), takerName.isEmpty() ? null : takerName.get(0),
				verdict.reason(), verdict.by().user()));
	}

	/**
	 * Tells of new dates.
	 * @param decided whether everybody but the coordinators was told with the decision
	 * @param deciders those who need not decide any more
	 */
	void replanned(StepExecution step, DeadlineChange change, boolean decided, List<String> deciders) {
		List<String> coordinators = plan(step).groupsOf(Role.COORDINATORS);
		List<String> groups = decided ? coordinators
				: all(step.responsible(), step.approvers(), coordinators, deciders);
		this.events.publishEvent(new StepReplanned(watched(step), groups, change.oldStart(), change.newStart(),
				change.oldDue(), change.reason(), change.changedBy()));
	}

	/**
	 * Tells that nothing is left to decide.
	 * @param decided whether everybody but the coordinators was told with the decision
	 */
	void closed(StepExecution step, boolean done, boolean decided, List<String> deciders) {
		List<String> coordinators = plan(step).groupsOf(Role.COORDINATORS);
		List<String> groups = decided ? coordinators : all(step.responsible(), deciders, coordinators);
		this.events.publishEvent(new EscalationClosed(watched(step), groups, done));
	}

	void reasonAsked(StepExecution step, String question, String by) {
		this.events.publishEvent(new ReasonAsked(watched(step), step.responsible(), question, by));
	}

	@SafeVarargs
	private static List<String> all(Collection<String>... groups) {
		return Stream.of(groups).flatMap(Collection::stream).distinct().toList();
	}

	private ActionPlan plan(StepExecution step) {
		return this.measures.planOf(step.measureExecutionId());
	}

	private WatchedStep watched(StepExecution step) {
		return new WatchedStep(step.id(), step.measureExecutionId(), step.stepId(),
				this.measures.get(step.measureExecutionId()).title(), step.title(), step.due());
	}

}
