package org.mera.actionplan;

/**
 * One thing that is wrong with a plan file, and where.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param column counted from 1
 * @param path the value's path in the file, for example
 * {@code measures[0].steps[2].completion}; empty if it concerns the whole file
 * @param message what is wrong, for the person who wrote the file
 */
public record PlanError(String file, int line, int column, String path, String message) {

	@Override
	public String toString() {
		return PlanMessages.text(this.path.isEmpty() ? "plan.error.at-file" : "plan.error.at-value", this.file,
				this.line, this.column, this.path, this.message);
	}

}
