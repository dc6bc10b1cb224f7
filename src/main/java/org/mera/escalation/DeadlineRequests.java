package org.mera.escalation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Re-plans steps at a coordinator's wish. */
@Service
@Transactional
public class DeadlineRequests {

	private final DeadlineRequestRepository requests;

	private final Steps steps;

	private final Measures measures;

	private final DueDates dueDates;

	DeadlineRequests(DeadlineRequestRepository requests, Steps steps, Measures measures, DueDates dueDates) {
		this.requests = requests;
		this.steps = steps;
		this.measures = measures;
		this.dueDates = dueDates;
	}

	/**
	 * Takes a wish for new dates; it takes effect later.
	 * @param newStart the new first day, or null to keep it
	 * @param newDue the new last day, today at the earliest
	 * @throws org.mera.workflow.RuleViolation if the step cannot have these dates
	 */
	public DeadlineRequest request(String stepExecutionId, @Nullable LocalDate newStart, LocalDate newDue,
			String reason, String by) {
		StepExecution step = this.steps.get(stepExecutionId);
		step.verifyDates(newStart, newDue, this.dueDates.today());
		MeasureExecution measure = this.measures.get(step.measureExecutionId());
		boolean beyond = newDue.isAfter(measure.periodEnd())
				|| (newStart != null && newStart.isBefore(measure.periodStart()));
		return this.requests
			.save(new DeadlineRequest(stepExecutionId, newStart, newDue, beyond, reason, by, this.dueDates.now()));
	}

	/**
	 * The wish with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public DeadlineRequest get(String id) {
		return this.requests.findById(id).orElseThrow(() -> new IllegalArgumentException("There is no request " + id));
	}

	/** Wishes about steps of these measures that wait for a manager, in one query. */
	public List<DeadlineRequest> undecided(Collection<String> measureExecutionIds) {
		return this.requests.findUndecided(DeadlineRequest.State.REQUESTED, measureExecutionIds);
	}

	/** A manager agrees that the step goes beyond the measure's period. */
	public void approve(String id, String by) {
		get(id).decide(null, by, this.dueDates.now());
	}

	/** A manager refuses; the step keeps its dates. */
	public void refuse(String id, String reason, String by) {
		get(id).decide(reason, by, this.dueDates.now());
	}

	/**
	 * Gives the step the wished dates.
	 * @throws org.mera.workflow.RuleViolation if it cannot have them any more
	 */
	public void putIntoEffect(String id) {
		DeadlineRequest request = get(id);
		this.steps.redate(request.stepExecutionId(), request.newStart(), request.newDue(), request.reason(),
				request.requestedBy());
		request.takeEffect();
	}

}
