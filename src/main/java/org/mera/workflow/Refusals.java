package org.mera.workflow;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns a broken rule into words once the transaction has been rolled back: each field by
 * its label, each rule by its message. The engine's REST API answers it with 400.
 */
@Component
class Refusals extends CommandInterceptor {

	private final MessageSource messages;

	Refusals(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public <T> T execute(Command<T> command) {
		@Nullable CurrentSubmission before = CurrentSubmission.get();
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			RuleViolation violation = violation(ex);
			if (violation == null) {
				throw ex;
			}
			throw new FormFieldValidationException(violation.problems(), text(violation.problems()), violation);
		}
		finally {
			CurrentSubmission.restore(before);
		}
	}

	private static @Nullable RuleViolation violation(RuntimeException ex) {
		if (ex instanceof FormFieldValidationException) {
			return null;
		}
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof RuleViolation violation) {
				return violation;
			}
		}
		return null;
	}

	private String text(List<RuleViolation.Problem> problems) {
		CurrentSubmission current = CurrentSubmission.get();
		FormSchema schema = (current != null) ? current.schema() : null;
		return problems.stream().map((problem) -> text(problem, schema)).collect(Collectors.joining(" \u00b7 "));
	}

	private String text(RuleViolation.Problem problem, @Nullable FormSchema schema) {
		String rule = this.messages.getMessage(problem, Locale.ENGLISH);
		String field = problem.field();
		if (field == null) {
			return rule;
		}
		return ((schema != null) ? schema.label(field) : field) + ": " + rule;
	}

}
