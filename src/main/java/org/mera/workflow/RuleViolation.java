package org.mera.workflow;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * Thrown by the domain when what a person entered breaks a rule. Whatever the way in, the
 * transaction is rolled back and the person is told each field and rule; over REST this
 * is an HTTP 400.
 */
public class RuleViolation extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * One broken rule.
	 * @param field key of the form's field, {@code rows[2].key} inside a list, or null if
	 * the rule concerns no single field
	 * @param code key of the message in the module's bundle
	 * @param arguments the message's arguments
	 */
	public RuleViolation(@Nullable String field, String code, Object... arguments) {
		this(List.of(new Problem(field, code, arguments)));
	}

	public RuleViolation(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
		this.problems = List.copyOf(problems);
	}

	public List<Problem> problems() {
		return this.problems;
	}

	/** One broken rule, with the field it concerns. */
	public static final class Problem extends DefaultMessageSourceResolvable {

		private static final long serialVersionUID = 1L;

		private final @Nullable String field;

		public Problem(@Nullable String field, String code, Object... arguments) {
			super(new String[] { code }, arguments, null);
			this.field = field;
		}

		public @Nullable String field() {
			return this.field;
		}

		@Override
		public String toString() {
			return ((this.field != null) ? this.field + ": " : "") + getCode();
		}

	}

}
