package org.mera.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.Measure;
import org.mera.workflow.Rules;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running and closed measures. */
@Service
@Transactional
public class Measures {

	private final MeasureExecutionRepository measures;

	private final PlanExecutionRepository plans;

	private final ActionPlans actionPlans;

	private final ObjectProvider<ResultCount> counts;

	private final DueDates dueDates;

	Measures(MeasureExecutionRepository measures, PlanExecutionRepository plans, ActionPlans actionPlans,
			ObjectProvider<ResultCount> counts, DueDates dueDates) {
		this.measures = measures;
		this.plans = plans;
		this.actionPlans = actionPlans;
		this.counts = counts;
		this.dueDates = dueDates;
	}

	/**
	 * The measure with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public MeasureExecution get(String measureExecutionId) {
		return this.measures.findById(measureExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no measure " + measureExecutionId));
	}

	/**
	 * The measure with this id, kept from everybody else who asks for it here until the
	 * transaction ends.
	 * @throws IllegalArgumentException if there is none
	 */
	public MeasureExecution lock(String measureExecutionId) {
		return this.measures.findWithLockById(measureExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no measure " + measureExecutionId));
	}

	/** A plan execution's measures in the printed order. */
	public List<MeasureExecution> of(String planExecutionId) {
		return this.measures.findByPlanExecutionIdOrderByNumber(planExecutionId);
	}

	/** The measures of all plan executions in the printed order. */
	public List<MeasureExecution> all() {
		return this.measures.findAllByOrderByNumber();
	}

	/**
	 * The plan that the measure belongs to, with the dates that its execution was given.
	 */
	public ActionPlan planOf(String measureExecutionId) {
		return get(measureExecutionId).plan().plan(this.actionPlans);
	}

	/**
	 * The measure as the plan describes it, with the dates that its execution was given.
	 */
	public Measure measureOf(String measureExecutionId) {
		MeasureExecution measure = get(measureExecutionId);
		return measure.plan().plan(this.actionPlans).measure(measure.measureId());
	}

	/** The measures of running plans, closed or not. */
	public List<MeasureExecution> ofRunningPlans() {
		return this.plans.findByStatus(PlanExecution.Status.RUNNING)
			.stream()
			.flatMap((plan) -> of(plan.id()).stream())
			.toList();
	}

	/** The measures of running plans that have not been closed. */
	public List<MeasureExecution> running() {
		return ofRunningPlans().stream().filter((measure) -> !measure.isClosed()).toList();
	}

	/** A step of the measure was late. */
	public void markLate(String measureExecutionId) {
		get(measureExecutionId).markLate(this.dueDates.now());
	}

	/** Pieces of the step's result so far, or nothing if the step counts none. */
	public Optional<Integer> achieved(String measureExecutionId, String stepId) {
		String process = measureOf(measureExecutionId).process();
		return this.counts.stream()
			.filter((each) -> each.counts(process, stepId))
			.findFirst()
			.map((each) -> each.achieved(measureExecutionId, stepId));
	}

	/**
	 * Pieces of the step's result up to a day's end, or nothing if the step counts none.
	 */
	public Optional<Integer> achieved(String measureExecutionId, String stepId, LocalDate upTo) {
		String process = measureOf(measureExecutionId).process();
		return this.counts.stream()
			.filter((each) -> each.counts(process, stepId))
			.findFirst()
			.map((each) -> each.achieved(measureExecutionId, stepId, upTo));
	}

	/**
	 * Closes the measure with its report.
	 * @param proposed the completion that follows from the record
	 * @param reason why the completion differs from the proposed one; null if it does not
	 * @throws org.mera.workflow.RuleViolation if it differs without a reason
	 */
	public void report(String measureExecutionId, Completion proposed, Completion completion, @Nullable String reason,
			String summary, @Nullable String obstacles, String by) {
		new Rules().require(completion == proposed || reason != null, "reason", "measure.completion-reason").verify();
		get(measureExecutionId).report(completion, reason, summary, obstacles, by, this.dueDates.now());
	}

	/** Closes the measure without a report: those who decide have given it up. */
	public void closeWithoutReport(String measureExecutionId) {
		get(measureExecutionId).closeWithoutReport(this.dueDates.now());
	}

}
