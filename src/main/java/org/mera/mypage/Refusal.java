package org.mera.mypage;

import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.mera.measure.Terms;
import org.mera.workflow.RuleViolation;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Puts a broken rule beside the field that breaks it. */
@Component
class Refusal {

	private final Terms terms;

	Refusal(Terms terms) {
		this.terms = terms;
	}

	/**
	 * Does something that may break a rule.
	 * @return whether it was done; if not, the form's errors say why
	 */
	boolean accepts(Errors form, Runnable action) {
		if (form.hasErrors()) {
			return false;
		}
		try {
			action.run();
			return true;
		}
		catch (RuleViolation ex) {
			ex.problems().forEach((problem) -> refuse(form, problem));
			return false;
		}
	}

	/** A field that has to be filled in. */
	static void require(Errors form, String field, Supplier<?> value) {
		Object given = value.get();
		if (!form.hasFieldErrors(field) && (given == null || given.equals(""))) {
			form.rejectValue(field, "mypage.required");
		}
	}

	private void refuse(Errors form, RuleViolation.Problem problem) {
		Object[] arguments = Stream.of(arguments(problem)).map(this::readable).toArray();
		String code = problem.getCode();
		String field = problem.field();
		if (field != null && code != null) {
			form.rejectValue(field, code, arguments, null);
		}
		else if (code != null) {
			form.reject(code, arguments, null);
		}
	}

	private static Object[] arguments(RuleViolation.Problem problem) {
		Object[] arguments = problem.getArguments();
		return (arguments != null) ? arguments : new Object[0];
	}

	private Object readable(Object argument) {
		return (argument instanceof LocalDate day) ? this.terms.day(day) : argument;
	}

}
