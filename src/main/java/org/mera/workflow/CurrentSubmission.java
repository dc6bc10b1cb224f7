package org.mera.workflow;

import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What is being submitted on this thread. A submission never becomes process variables:
 * it goes from the form straight to the domain, so that it can overwrite nothing that the
 * flow goes by, and no fact is stored twice.
 */
final class CurrentSubmission {

	private static final ThreadLocal<CurrentSubmission> CURRENT = new ThreadLocal<>();

	private final Map<String, Object> offered;

	private @Nullable FormSchema schema;

	private @Nullable Submission checked;

	private CurrentSubmission(Map<String, Object> offered) {
		this.offered = offered;
	}

	/** Lets an action run with these values offered to the first form it comes to. */
	static <T> T offering(Map<String, Object> values, Supplier<T> action) {
		CurrentSubmission before = CURRENT.get();
		CURRENT.set(new CurrentSubmission(values));
		try {
			return action.get();
		}
		finally {
			restore(before);
		}
	}

	static @Nullable CurrentSubmission get() {
		return CURRENT.get();
	}

	static void restore(@Nullable CurrentSubmission before) {
		if (before == null) {
			CURRENT.remove();
		}
		else {
			CURRENT.set(before);
		}
	}

	/** The values offered to the form, or null if they have been taken or none were. */
	static @Nullable Map<String, Object> take() {
		CurrentSubmission current = CURRENT.get();
		return (current != null && current.checked == null) ? current.offered : null;
	}

	static void check(FormSchema schema, Map<String, Object> values) {
		CurrentSubmission current = CURRENT.get();
		if (current == null) {
			current = new CurrentSubmission(values);
			CURRENT.set(current);
		}
		current.schema = schema;
	}

	static void accept(Submission submission) {
		CurrentSubmission current = CURRENT.get();
		if (current != null) {
			current.checked = submission;
		}
	}

	/** What was submitted and found in order. */
	static Submission require() {
		CurrentSubmission current = CURRENT.get();
		if (current == null || current.checked == null) {
			throw new IllegalStateException("Nothing was submitted: the task has no form");
		}
		return current.checked;
	}

	@Nullable FormSchema schema() {
		return this.schema;
	}

}
