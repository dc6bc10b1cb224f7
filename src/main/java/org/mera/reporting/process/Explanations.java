package org.mera.reporting.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mera.measure.DelayStatement;
import org.mera.measure.Delays;
import org.mera.measure.DueDates;
import org.mera.measure.Measures;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.measure.Terms;
import org.mera.people.People;
import org.mera.reporting.QuarterlyReport;

import org.springframework.stereotype.Component;

/**
 * What officers have said about late steps since a quarter began, with their words for
 * colleagues: they help to write the comment and are never published.
 */
@Component
class Explanations {

	private final Delays delays;

	private final Measures measures;

	private final Steps steps;

	private final DueDates dueDates;

	private final Terms terms;

	private final People people;

	Explanations(Delays delays, Measures measures, Steps steps, DueDates dueDates, Terms terms, People people) {
		this.delays = delays;
		this.measures = measures;
		this.steps = steps;
		this.dueDates = dueDates;
		this.terms = terms;
		this.people = people;
	}

	List<Map<String, String>> rows(QuarterlyReport report) {
		Instant begins = this.dueDates.begins(report.quarter().firstDay());
		return this.measures.of(report.planExecutionId())
			.stream()
			.flatMap((measure) -> this.steps.of(measure.id()).stream())
			.flatMap((step) -> this.delays.of(step.id())
				.stream()
				.filter((said) -> !said.statedAt().isBefore(begins))
				.map((said) -> row(step, said)))
			.toList();
	}

	private Map<String, String> row(StepExecution step, DelayStatement said) {
		return Map.of("step", step.title(), "cause", this.terms.say("delay-cause." + said.cause()), "estimate",
				this.terms.day(said.newEstimate()), "publicSentence", said.publicSentence(), "internalWords",
				Optional.ofNullable(said.internalWords()).orElse(""), "by", this.people.nameOf(said.statedBy()));
	}

}
