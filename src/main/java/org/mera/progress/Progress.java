package org.mera.progress;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mera.actionplan.ActionPlan;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.PlanExecution;
import org.mera.measure.StepExecution;
import org.mera.measure.Terms;
import org.mera.progress.MeasureProgress.Stop;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the plans are. Everybody may know dates and outcomes; the inside of a step is
 * for those who do it or approve it, and for whoever answers for the plan or decides on
 * it.
 */
@Service
@Transactional(readOnly = true)
public class Progress {

	private final FactsReader reader;

	private final DueDates dueDates;

	private final Terms terms;

	Progress(FactsReader reader, DueDates dueDates, Terms terms) {
		this.reader = reader;
		this.dueDates = dueDates;
		this.terms = terms;
	}

	/**
	 * All plan executions, the latest first.
	 * @param groups ids of the groups that who asks is in; none for the public
	 */
	public List<PlanProgress> of(Collection<String> groups) {
		return plans((measure) -> true, new Viewer(groups));
	}

	/**
	 * One measure with its plan.
	 * @param groups ids of the groups that who asks is in; none for the public
	 */
	public Optional<PlanProgress> of(String measureExecutionId, Collection<String> groups) {
		return plans((measure) -> measure.id().equals(measureExecutionId), new Viewer(groups)).stream()
			.filter((plan) -> !plan.measures().isEmpty())
			.findFirst();
	}

	private List<PlanProgress> plans(Predicate<MeasureExecution> which, Viewer viewer) {
		Facts facts = this.reader.read(which);
		var byPlan = Facts.by(MeasureExecution::planExecutionId, facts.measures());
		return facts.executions()
			.stream()
			.map((execution) -> plan(execution, byPlan.getOrDefault(execution.id(), List.of()), facts, viewer))
			.toList();
	}

	private PlanProgress plan(PlanExecution execution, List<MeasureExecution> measures, Facts facts, Viewer viewer) {
		ActionPlan plan = Objects.requireNonNull(facts.plans().get(execution.id()));
		return new PlanProgress(execution.id(), plan.id(), plan.title(), execution.status(), plan.start(), plan.end(),
				measures.stream().map((measure) -> measure(measure, plan, facts, viewer)).toList());
	}

	private MeasureProgress measure(MeasureExecution measure, ActionPlan plan, Facts facts, Viewer viewer) {
		List<StepExecution> steps = facts.stepsOf(measure);
		boolean oversees = viewer.oversees(plan);
		var closedAt = measure.closedAt();
		return new MeasureProgress(measure.id(), measure.measureId(), measure.number(), measure.title(),
				measure.periodStart(), measure.periodEnd(), (closedAt != null) ? this.dueDates.dayOf(closedAt) : null,
				measure.completion(), stop(measure, facts, oversees),
				steps.stream().anyMatch((step) -> !step.isClosed() && view(step, plan, facts, viewer).daysLate() > 0),
				oversees ? facts.work().processInstances().get(measure.id()) : null,
				oversees && !steps.isEmpty()
						? view(steps.get(0), plan, facts, viewer).tasks(facts.tasksOf(measure.id())) : List.of(),
				steps.stream().map((step) -> view(step, plan, facts, viewer).progress()).toList(),
				facts.reportOf(measure).map((step) -> view(step, plan, facts, viewer).progress()).orElse(null));
	}

	private static @Nullable Stop stop(MeasureExecution measure, Facts facts, boolean oversees) {
		String reason = measure.stoppedReason();
		String by = measure.stoppedBy();
		return (reason != null) ? new Stop(reason, (by != null && oversees) ? facts.nameOf(by) : null) : null;
	}

	private StepView view(StepExecution step, ActionPlan plan, Facts facts, Viewer viewer) {
		return new StepView(step, plan, facts, viewer, this.dueDates, this.terms);
	}

}
