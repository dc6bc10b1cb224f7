package org.mera.actionplan;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells whoever starts Mera what is wrong with the plan files, instead of a stack trace.
 */
class InvalidPlanFailureAnalyzer extends AbstractFailureAnalyzer<InvalidPlanException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, InvalidPlanException cause) {
		String errors = cause.errors()
			.stream()
			.map((error) -> "  - " + error)
			.collect(Collectors.joining(System.lineSeparator()));
		return new FailureAnalysis(PlanMessages.text("plan.failure.description", cause.errors().size())
				+ System.lineSeparator() + System.lineSeparator() + errors, PlanMessages.text("plan.failure.action"),
				cause);
	}

}
