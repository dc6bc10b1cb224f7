package org.mera.workflow;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Turns a broken rule into words once the transaction has been rolled back: each field by
 * its label, each rule by its message, each day as people write it. The engine's REST API
 * answers it with 400.
 */
@Component
class Refusals extends CommandInterceptor {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	/** H2's and PostgreSQL's word for a key that is there already. */
	private static final String UNIQUE_VIOLATION = "23505";

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
			throw refused(ex);
		}
		finally {
			CurrentSubmission.restore(before);
		}
	}

	private RuntimeException refused(RuntimeException ex) {
		if (ex instanceof FormFieldValidationException) {
			return ex;
		}
		if (Unavailable.isReasonOf(ex)) {
			return new UnavailableException(this.messages.getMessage(Unavailable.WORDS, null, Locale.ENGLISH), ex);
		}
		RuleViolation violation = cause(ex, RuleViolation.class);
		if (violation != null) {
			return new FormFieldValidationException(violation.problems(), text(violation.problems()), violation);
		}
		// Jobs are tried again when somebody else was faster; a person is told.
		if (CurrentSubmission.get() == null) {
			return ex;
		}
		if (isTooLate(ex)) {
			return refused("workflow.changed-meanwhile", ex);
		}
		return (ex instanceof NullValueException) ? refused("workflow.gone", ex) : ex;
	}

	private RuntimeException refused(String code, RuntimeException ex) {
		return new FormFieldValidationException(code, this.messages.getMessage(code, null, Locale.ENGLISH), ex);
	}

	/**
	 * Whether it failed because somebody else did something at the same moment: changed
	 * the same row, or wrote the one that may be there only once.
	 */
	static boolean isTooLate(RuntimeException ex) {
		SQLException refused = cause(ex, SQLException.class);
		return isOvertaken(ex) || (refused != null && UNIQUE_VIOLATION.equals(refused.getSQLState()));
	}

	/** Whether somebody else changed the same row of the engine or the domain. */
	static boolean isOvertaken(Throwable failure) {
		return cause(failure, OptimisticLockingException.class) != null
				|| cause(failure, OptimisticLockingFailureException.class) != null;
	}

	private static <X extends Throwable> @Nullable X cause(Throwable ex, Class<X> type) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return type.cast(cause);
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
		String rule = this.messages.getMessage(problem.getCode(), readable(problem.getArguments()), Locale.ENGLISH);
		String field = problem.field();
		if (field == null) {
			return rule;
		}
		return ((schema != null) ? schema.label(field) : field) + ": " + rule;
	}

	private static @Nullable Object @Nullable [] readable(@Nullable Object @Nullable [] arguments) {
		return (arguments == null) ? null
				: Stream.of(arguments)
					.map((each) -> (each instanceof LocalDate day) ? DAY.format(day) : each)
					.toArray();
	}

}
