package org.mera.reporting.process;

import java.time.Instant;
import java.util.List;

import org.mera.measure.DelayStatement;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.reporting.QuarterlyReport;

import org.springframework.stereotype.Component;

/**
 * What officers said in a quarter about steps that are late. Nothing said later is among
 * it, so that a report stays as it was compiled.
 */
@Component
class Explanations {

	private final Delays delays;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	Explanations(Delays delays, Measures measures, Steps steps, DueDates dueDates) {
		this.delays = delays;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
	}

	List<Explanation> in(QuarterlyReport report) {
		Instant begins = this.dueDates.begins(report.quarter().firstDay());
		Instant ends = this.dueDates.overdue(report.quarter().lastDay());
		return this.measures.of(report.planExecutionId())
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id()).stream())
			.flatMap((step) -> this.delays.of(step.id())
				.stream()
				.filter((each) -> !each.statedAt().isBefore(begins) && each.statedAt().isBefore(ends))
				.map((each) -> new Explanation(step, each)))
			.toList();
	}

	/**
	 * What was said about a step.
	 *
	 * @param step the step
	 * @param statement what was said
	 */
	record Explanation(StepExecution step, DelayStatement statement) {
	}

}
