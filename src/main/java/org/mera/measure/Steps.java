package org.mera.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.mera.workflow.Redating;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens to the steps of running measures. */
@Service
@Transactional
public class Steps {

	private final StepExecutionRepository steps;

	private final DeadlineChangeRepository changes;

	private final EntityManager entities;

	private final DueDates dueDates;

	private final Redating redating;

	private final ObjectProvider<StepProof> proof;

	private final ApplicationEventPublisher events;

	Steps(StepExecutionRepository steps, DeadlineChangeRepository changes, EntityManager entities, DueDates dueDates,
			Redating redating, ObjectProvider<StepProof> proof, ApplicationEventPublisher events) {
		this.steps = steps;
		this.changes = changes;
		this.entities = entities;
		this.dueDates = dueDates;
		this.redating = redating;
		this.proof = proof;
		this.events = events;
	}

	/**
	 * The step with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public StepExecution get(String stepExecutionId) {
		return this.steps.findById(stepExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no step " + stepExecutionId));
	}

	/** The step as it is now, whatever this transaction has seen of it before. */
	public StepExecution refreshed(String stepExecutionId) {
		this.entities.detach(get(stepExecutionId));
		return get(stepExecutionId);
	}

	/**
	 * A measure's step.
	 * @param stepId the step's id in the plan
	 * @throws IllegalArgumentException if there is none
	 */
	public StepExecution get(String measureExecutionId, String stepId) {
		return this.steps.findById(StepExecution.id(measureExecutionId, stepId))
			.orElseThrow(() -> new IllegalArgumentException(measureExecutionId + " has no step " + stepId));
	}

	/** A measure's steps in the printed order, without the report that closes it. */
	public List<StepExecution> of(String measureExecutionId) {
		return this.steps.findByMeasureExecutionIdOrderByNumber(measureExecutionId)
			.stream()
			.filter((step) -> !step.isClosing())
			.toList();
	}

	/**
	 * All steps of the plan have ended: the report that closes the measure begins.
	 * @param title the words for it
	 * @param result its verifiable result in words
	 * @param responsible ids of the groups that write it
	 * @param within the time from the end of the last step until it is due
	 */
	public StepExecution openClosing(MeasureExecution measure, String title, String result, List<String> responsible,
			Period within) {
		LocalDate today = this.dueDates.today();
		List<StepExecution> planned = of(measure.id());
		StepExecution closing = this.steps.save(StepExecution.closing(measure, planned.size() + 1, title, result,
				responsible, today, implementedOn(planned).orElse(today).plus(within)));
		open(measure.id(), closing.stepId());
		return closing;
	}

	/** The day on which the last of a measure's steps ended, if all have. */
	public Optional<LocalDate> implementedOn(List<StepExecution> all) {
		if (!all.stream().allMatch(StepExecution::isClosed)) {
			return Optional.empty();
		}
		return all.stream()
			.flatMap((step) -> Stream.ofNullable(step.closedAt()))
			.max(Instant::compareTo)
			.map(this.dueDates::dayOf);
	}

	/**
	 * The steps of these measures by measure and number, in one query, without the
	 * reports that close them.
	 */
	public List<StepExecution> of(Collection<String> measureExecutionIds) {
		return withReports(measureExecutionIds).stream().filter((step) -> !step.isClosing()).toList();
	}

	/**
	 * The same with the reports that close these measures, where they have begun, in one
	 * query.
	 */
	public List<StepExecution> withReports(Collection<String> measureExecutionIds) {
		return this.steps.findAllOf(measureExecutionIds);
	}

	/**
	 * How many steps wait for their result, by measure of the running plans, in one
	 * query.
	 */
	public List<StepCount> count() {
		return this.steps.count(this.dueDates.today());
	}

	/** The re-plannings of all steps of these measures, oldest first, in one query. */
	public List<DeadlineChange> changes(Collection<String> measureExecutionIds) {
		return this.changes.findAllOf(measureExecutionIds);
	}

	/** The step's re-plannings, oldest first. */
	public List<DeadlineChange> changes(String stepExecutionId) {
		return this.changes.findByStepExecutionIdOrderById(stepExecutionId);
	}

	/** The step's time has come. */
	public void open(String measureExecutionId, String stepId) {
		StepExecution step = get(measureExecutionId, stepId);
		step.open(this.dueDates.now());
		this.events.publishEvent(new StepOpened(step.id()));
	}

	/**
	 * The step's result is there.
	 * @throws org.mera.workflow.RuleViolation if it is not proved as the plan asks
	 */
	public void close(String measureExecutionId, String stepId) {
		StepExecution step = get(measureExecutionId, stepId);
		this.proof.forEach((each) -> each.require(step));
		step.close(this.dueDates.now());
		this.events.publishEvent(new StepClosed(step.id(), true));
	}

	/**
	 * Demands the evidence that the plan asks for about one thing of a step.
	 * @param per what kind of thing it is, for example {@code workshop}
	 * @throws org.mera.workflow.RuleViolation naming what is missing
	 */
	public void requireProof(StepExecution step, String per, ProofSubject subject) {
		this.proof.forEach((each) -> each.require(step, per, subject));
	}

	/**
	 * Closes the step without its result.
	 * @param reason why; it will be published
	 * @throws org.mera.workflow.RuleViolation if the step is closed already
	 */
	public void closeAsNotDone(String stepExecutionId, String reason) {
		StepExecution step = get(stepExecutionId);
		step.closeAsNotDone(reason, this.dueDates.now());
		this.events.publishEvent(new StepClosed(step.id(), false));
	}

	/** The step's due date has passed. */
	public void markOverdue(String stepExecutionId) {
		get(stepExecutionId).markOverdue(this.dueDates.now());
	}

	/**
	 * Gives the step new dates; every timer and due date that hangs on them moves.
	 * @param newStart the new first day, or null to keep it
	 * @param newDue the new last day, today at the earliest
	 * @param reason why; it is kept for good
	 * @throws org.mera.workflow.RuleViolation if the dates break a rule
	 */
	public void redate(String stepExecutionId, @Nullable LocalDate newStart, LocalDate newDue, String reason,
			String by) {
		StepExecution step = get(stepExecutionId);
		DeadlineChange change = this.changes
			.save(step.redate(newStart, newDue, this.dueDates.today(), reason, by, this.dueDates.now()));
		this.events.publishEvent(new StepRedated(step.id(), change));
		this.redating.refresh(step.measureExecutionId());
	}

	/**
	 * Makes another group responsible for the step; its open tasks move there.
	 * @throws org.mera.workflow.RuleViolation if that group has it already
	 */
	public void handOver(String stepExecutionId, String group, String reason, String by) {
		StepExecution step = get(stepExecutionId);
		step.handOver(group);
		this.events.publishEvent(new StepHandedOver(step.id(), group, reason, by));
		this.redating.refresh(step.measureExecutionId());
	}

}
