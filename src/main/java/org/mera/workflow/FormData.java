package org.mera.workflow;

import java.util.Map;

/**
 * Supplies what a form shows besides its fields: options to choose from, facts so far,
 * the values to start with. It is asked whenever the form is opened, and on its
 * submission if a rule needs it, so that nothing is copied into process variables and
 * nothing grows old.
 */
public interface FormData {

	/** Id of the form, the name of its file. */
	String form();

	/**
	 * The values by key. A list of {@link Option} serves a select's {@code valuesKey}, a
	 * list of maps a table or a dynamic list; anything else that Jackson can write is
	 * passed on as JSON.
	 */
	Map<String, ?> values(TaskContext context);

	/**
	 * One choice of a select, radio or checklist.
	 *
	 * @param label what people read
	 * @param value what is submitted
	 */
	record Option(String label, String value) {

		public Option {
			label = literal(label);
		}

		/**
		 * The webapps' forms carry out a label that begins with {@code =} or has two
		 * braces, and show no more than its first line. A character without width keeps
		 * them from it.
		 */
		private static String literal(String label) {
			String line = label.strip().replaceAll("\\s*\\R\\s*", " \u21b5 ").replaceAll("\\{(?=\\{)", "{\u2060");
			return line.startsWith("=") ? "\u2060" + line : line;
		}

	}

}
