package org.mera.reporting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.mera.actionplan.ActionPlan;
import org.mera.escalation.Ladders;
import org.mera.evidence.Evidence;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.MeasureExecution;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.reporting.QuarterDocument.Delay;
import org.mera.reporting.QuarterDocument.Escalation;
import org.mera.reporting.QuarterDocument.Goal;
import org.mera.reporting.QuarterDocument.Replanning;

import org.springframework.stereotype.Component;

/** What a quarter's report says about the plan's steps. */
@Component
class StepFacts {

	private final Measures measures;

	private final Steps steps;

	private final Ladders ladders;

	private final Delays delays;

	private final Evidence evidence;

	private final DueDates dueDates;

	private final ReportingProperties properties;

	StepFacts(Measures measures, Steps steps, Ladders ladders, Delays delays, Evidence evidence, DueDates dueDates,
			ReportingProperties properties) {
		this.measures = measures;
		this.steps = steps;
		this.ladders = ladders;
		this.delays = delays;
		this.evidence = evidence;
		this.dueDates = dueDates;
		this.properties = properties;
	}

	List<QuarterDocument.Step> steps(String planExecutionId, ReportPeriod period) {
		return concerned(planExecutionId, period, (each) -> Stream.of(line(each, period)));
	}

	private QuarterDocument.Step line(Concerned each, ReportPeriod period) {
		String step = each.step().id();
		int pieces = (int) this.evidence.of(step)
			.stream()
			.filter((piece) -> !piece.isDeleted() && period.hasCome(piece.uploadedAt()))
			.count();
		Delay delay = each.state().delay(this.delays.of(step), this.properties.reviewWithin()).orElse(null);
		return each.state().line(each.measure(), delay, pieces);
	}

	List<Replanning> replannings(String planExecutionId, ReportPeriod period) {
		return concerned(planExecutionId, period, (each) -> each.state().replannings().stream());
	}

	List<Escalation> escalations(ActionPlan plan, String planExecutionId, ReportPeriod period) {
		return concerned(planExecutionId, period, (each) -> each.state().escalations(plan).stream());
	}

	List<Goal> goals(String planExecutionId, ReportPeriod period) {
		return concerned(planExecutionId, period, (each) -> goal(each.step(), period));
	}

	private Stream<Goal> goal(StepExecution step, ReportPeriod period) {
		return this.measures.achieved(step.measureExecutionId(), step.stepId(), period.lastDay())
			.map((achieved) -> new Goal(step.id(), step.title(), achieved, step.minimum(), step.target()))
			.stream();
	}

	private <T> List<T> concerned(String planExecutionId, ReportPeriod period, Function<Concerned, Stream<T>> facts) {
		return this.measures.of(planExecutionId)
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id())
				.stream()
				.map((step) -> new Concerned(measure, step, state(step, period))))
			.filter((each) -> each.state().isConcerned())
			.flatMap(facts)
			.toList();
	}

	private StepAtQuarterEnd state(StepExecution step, ReportPeriod period) {
		return new StepAtQuarterEnd(step, this.steps.changes(step.id()), this.ladders.history(step.id()), period,
				this.dueDates);
	}

	private record Concerned(MeasureExecution measure, StepExecution step, StepAtQuarterEnd state) {
	}

}
