package org.mera.measure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.Measure;
import org.mera.actionplan.PlanUsage;
import org.mera.actionplan.Quarter;
import org.mera.measure.PlanExecution.Status;
import org.mera.workflow.Rules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts action plans and keeps track of their carrying out. */
@Service
@Transactional
public class PlanExecutions implements PlanUsage {

	private final PlanExecutionRepository plans;

	private final MeasureExecutionRepository measures;

	private final StepExecutionRepository steps;

	private final ActionPlans actionPlans;

	private final DueDates dueDates;

	PlanExecutions(PlanExecutionRepository plans, MeasureExecutionRepository measures, StepExecutionRepository steps,
			ActionPlans actionPlans, DueDates dueDates) {
		this.plans = plans;
		this.measures = measures;
		this.steps = steps;
		this.actionPlans = actionPlans;
		this.dueDates = dueDates;
	}

	/**
	 * Starts a plan with its measures and steps.
	 * @param planId which plan
	 * @param begin the quarter in which it shall begin, or null to carry it out as
	 * printed
	 * @throws org.mera.workflow.RuleViolation if it would already be over, or runs
	 * already
	 */
	public PlanExecution start(String planId, @Nullable Quarter begin, String by) {
		ActionPlan printed = this.actionPlans.get(planId);
		int quarters = (begin != null) ? printed.firstQuarter().until(begin) : 0;
		ActionPlan moved = printed.movedBy(quarters);
		String period = planId + "." + moved.firstQuarter();
		List<PlanExecution> earlier = this.plans.findByPlanId(planId)
			.stream()
			.filter((each) -> each.quartersMoved() == quarters)
			.toList();
		new Rules().require(!moved.end().isBefore(this.dueDates.today()), "begin", "plan.over", moved.end())
			.require(earlier.stream().noneMatch((each) -> each.status() == Status.RUNNING), "plan", "plan.running",
					printed.title(), moved.firstQuarter())
			.verify();
		String id = earlier.isEmpty() ? period : period + ".r" + (earlier.size() + 1);
		PlanExecution execution = this.plans.save(new PlanExecution(id, planId, quarters, by, this.dueDates.now()));
		moved.measures().forEach((measure) -> setUp(execution, measure));
		return execution;
	}

	private void setUp(PlanExecution plan, Measure measure) {
		MeasureExecution execution = this.measures.save(new MeasureExecution(plan, measure));
		measure.steps().forEach((step) -> this.steps.save(new StepExecution(execution, step)));
	}

	/**
	 * The plan execution with this id.
	 * @throws IllegalArgumentException if there is none
	 */
	public PlanExecution get(String planExecutionId) {
		return this.plans.findById(planExecutionId)
			.orElseThrow(() -> new IllegalArgumentException("There is no plan " + planExecutionId));
	}

	/** The plan with the dates that its execution was given. */
	public ActionPlan planOf(String planExecutionId) {
		PlanExecution execution = get(planExecutionId);
		return this.actionPlans.get(execution.planId()).movedBy(execution.quartersMoved());
	}

	@Override
	public boolean isStarted(String planId) {
		return !this.plans.findByPlanId(planId).isEmpty();
	}

	/** The plan has been carried out. */
	public void complete(String planExecutionId) {
		get(planExecutionId).end(Status.COMPLETED, this.dueDates.now());
	}

	/** An administrator ended the plan before its time. */
	public void cancel(String planExecutionId) {
		get(planExecutionId).end(Status.CANCELLED, this.dueDates.now());
	}

}
