package org.mera.measure;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.actionplan.ActionPlans;
import org.mera.actionplan.Measure;
import org.mera.actionplan.PlanUsage;
import org.mera.actionplan.Quarter;
import org.mera.measure.PlanExecution.Status;
import org.mera.workflow.RuleViolation;
import org.mera.workflow.Rules;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts action plans and keeps track of their carrying out. */
@Service
@Transactional
public class PlanExecutions implements PlanUsage {

	/** How far ahead a plan can be put off when it is started. */
	private static final int QUARTERS_AHEAD = 8;

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
		new Rules().require(begin == null || !isOver(moved), "begin", "plan.over", moved.end())
			.require(begin != null || !isOver(moved), "asPrinted", "plan.over-as-printed", moved.end())
			.require(earlier.stream().noneMatch((each) -> each.status() == Status.RUNNING), "plan", "plan.running",
					printed.title(), moved.firstQuarter())
			.verify();
		String id = earlier.isEmpty() ? period : period + ".r" + (earlier.size() + 1);
		PlanExecution execution = save(
				new PlanExecution(id, planId, this.actionPlans.sha256(planId), quarters, by, this.dueDates.now()),
				moved);
		moved.measures().forEach((measure) -> setUp(execution, measure));
		return execution;
	}

	/** Whether the plan's last day has passed. */
	public boolean isOver(ActionPlan plan) {
		return plan.end().isBefore(this.dueDates.today());
	}

	/**
	 * The id is unique: of two people who start the plan at the same moment, one does.
	 */
	private PlanExecution save(PlanExecution execution, ActionPlan plan) {
		try {
			return this.plans.saveAndFlush(execution);
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			throw new RuleViolation("plan", "plan.running", plan.title(), plan.firstQuarter());
		}
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

	/** Every carrying out of a plan, running or over, the latest first. */
	public List<PlanExecution> all() {
		return this.plans.findAllByOrderByStartedAtDesc();
	}

	/** The plan with the dates that its execution was given. */
	public ActionPlan planOf(String planExecutionId) {
		return get(planExecutionId).plan(this.actionPlans);
	}

	/**
	 * The quarters in which some plan could begin: the present one, those to come, and
	 * past ones from which a plan would still last.
	 */
	public List<Quarter> possibleBegins() {
		Quarter present = Quarter.of(this.dueDates.today());
		int earliest = this.actionPlans.all()
			.stream()
			.mapToInt((plan) -> Quarter.of(plan.end()).until(plan.firstQuarter()))
			.min()
			.orElse(0);
		return IntStream.rangeClosed(Math.min(earliest, 0), QUARTERS_AHEAD)
			.mapToObj(present::plus)
			.filter(this::isPossible)
			.toList();
	}

	private boolean isPossible(Quarter begin) {
		return this.actionPlans.all()
			.stream()
			.anyMatch((plan) -> !isOver(plan.movedBy(plan.firstQuarter().until(begin))));
	}

	/** Whether a measure of the plan has not been closed yet. */
	public boolean goesOn(String planExecutionId) {
		return this.measures.findByPlanExecutionIdOrderByNumber(planExecutionId)
			.stream()
			.anyMatch((measure) -> !measure.isClosed());
	}

	@Override
	public boolean isStarted(String planId) {
		return !this.plans.findByPlanId(planId).isEmpty();
	}

	/** The plan has been carried out. */
	public void complete(String planExecutionId) {
		get(planExecutionId).end(Status.COMPLETED, this.dueDates.now());
	}

	/** An administrator ended the plan before its time; it can be started again. */
	public void cancel(String planExecutionId) {
		this.plans.findById(planExecutionId).ifPresent((plan) -> plan.end(Status.CANCELLED, this.dueDates.now()));
	}

}
