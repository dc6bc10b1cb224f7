package org.mera.actionplan;

import java.util.List;
import java.util.stream.Collectors;

/** A plan file breaks the rules; tells all its errors at once. */
public class InvalidPlanException extends RuntimeException {

	private final transient List<PlanError> errors;

	InvalidPlanException(List<PlanError> errors) {
		super(errors.stream().map(PlanError::toString).collect(Collectors.joining("\n")));
		this.errors = List.copyOf(errors);
	}

	/** Every error, in the order of the file. */
	public List<PlanError> errors() {
		return this.errors;
	}

}
