package org.mera.actionplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.yaml.snakeyaml.error.Mark;

/**
 * Collects what is wrong with one plan file, so that its author learns everything at
 * once.
 */
final class PlanErrors {

	private final String file;

	private final List<PlanError> errors = new ArrayList<>();

	PlanErrors(String file) {
		this.file = file;
	}

	void add(Mark mark, String path, String code, Object... arguments) {
		add(mark.getLine() + 1, mark.getColumn() + 1, path, code, arguments);
	}

	void add(int line, int column, String path, String code, Object... arguments) {
		String message = PlanMessages.text("plan.error." + code, arguments);
		this.errors.add(new PlanError(this.file, line, column, path, message));
	}

	int count() {
		return this.errors.size();
	}

	/** An error after which the file cannot be read any further. */
	InvalidPlanException fatal(int line, int column, String code, Object... arguments) {
		add(line, column, "", code, arguments);
		return new InvalidPlanException(this.errors);
	}

	void throwIfAny() {
		if (!this.errors.isEmpty()) {
			this.errors.sort(Comparator.comparingInt(PlanError::line).thenComparingInt(PlanError::column));
			throw new InvalidPlanException(this.errors);
		}
	}

}
