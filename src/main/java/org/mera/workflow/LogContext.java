package org.mera.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Lets each line of the log say which plan, measure and step it is about, by their ids
 * and nothing else: no variable, no form field, nobody's name.
 */
public final class LogContext {

	/** The carrying out of a plan, for example {@code novi-pazar-2022-2023.2023-Q1}. */
	public static final String PLAN = "plan";

	/** The measure's id in the plan. */
	public static final String MEASURE = "measure";

	/** The step's id in the plan. */
	public static final String STEP = "step";

	/**
	 * The business key of a mail's process is a person's log-in, which looks otherwise.
	 */
	private static final Pattern PLAN_AND_MEASURE = Pattern
		.compile("(?<plan>[^.]+\\.\\d{4}-Q[1-4](?:\\.r\\d+)?)(?:\\.(?<measure>[^.]+))?");

	private LogContext() {
	}

	/** Does the work; whatever it logs is about this execution. */
	static <T extends @Nullable Object> T about(@Nullable ExecutionEntity execution, Supplier<T> work) {
		if (execution == null) {
			return work.get();
		}
		Map<String, String> about = new HashMap<>();
		of(execution.getProcessBusinessKey()).forEach(about::put);
		if (about.containsKey(MEASURE) && execution.getVariable("stepId") instanceof String step) {
			about.put(STEP, step);
		}
		return with(about, work);
	}

	/** Does the work; whatever it logs is about this execution. */
	static void about(@Nullable ExecutionEntity execution, Runnable work) {
		about(execution, nothing(work));
	}

	/** Does the work; whatever it logs is about what has this business key. */
	public static void about(@Nullable String businessKey, Runnable work) {
		about(businessKey, nothing(work));
	}

	private static Supplier<@Nullable Object> nothing(Runnable work) {
		return () -> {
			work.run();
			return null;
		};
	}

	/** Does the work; whatever it logs is about what has this business key. */
	public static <T extends @Nullable Object> T about(@Nullable String businessKey, Supplier<T> work) {
		return with(of(businessKey), work);
	}

	private static Map<String, String> of(@Nullable String businessKey) {
		Matcher key = PLAN_AND_MEASURE.matcher(Objects.requireNonNullElse(businessKey, ""));
		if (!key.matches()) {
			return Map.of();
		}
		@Nullable String measure = key.group("measure");
		return (measure != null) ? Map.of(PLAN, key.group("plan"), MEASURE, measure) : Map.of(PLAN, key.group("plan"));
	}

	private static <T extends @Nullable Object> T with(Map<String, String> about, Supplier<T> work) {
		Map<String, @Nullable String> before = new HashMap<>();
		for (String key : new String[] { PLAN, MEASURE, STEP }) {
			before.put(key, MDC.get(key));
			set(key, about.get(key));
		}
		try {
			return work.get();
		}
		finally {
			before.forEach(LogContext::set);
		}
	}

	private static void set(String key, @Nullable String value) {
		if (value != null) {
			MDC.put(key, value);
		}
		else {
			MDC.remove(key);
		}
	}

}
