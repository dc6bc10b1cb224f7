package org.mera.workflow;

import org.camunda.bpm.dmn.feel.impl.scala.ContextVariableWrapper;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.context.CustomContext;
import org.camunda.feel.context.VariableProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;

/**
 * A condition of a form in FEEL, parsed when the form is read: parsing takes much longer
 * than carrying out, and each completion asks several.
 *
 * @param expression what was parsed; it never changes, so that any thread may use it
 */
record FormCondition(ParsedExpression expression) {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	/**
	 * Reads a condition in a form's notation.
	 * @throws IllegalArgumentException if it is not FEEL
	 */
	static FormCondition parse(String text) {
		ParseResult parsed = FEEL.parseExpression(text.replaceFirst("^=", ""));
		if (parsed.isFailure()) {
			throw new IllegalArgumentException("%s: %s".formatted(text, parsed));
		}
		return new FormCondition(parsed.parsedExpression());
	}

	/**
	 * Whether it holds.
	 * @throws IllegalStateException if it cannot be carried out
	 */
	boolean holds(FormVariables variables) {
		EvaluationResult result = FEEL.evaluate(this.expression, new CustomContext() {
			@Override
			public VariableProvider variableProvider() {
				return new ContextVariableWrapper(variables);
			}
		});
		if (result.isFailure()) {
			throw new IllegalStateException("%s: %s".formatted(this.expression.text(), result));
		}
		return Boolean.TRUE.equals(result.result());
	}

}
