package org.mera.faults;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mera.test.Postgresql;

/**
 * A fault on a PostgreSQL server of the test's own, where its programs are: among the
 * long faults, and with {@code -Ppostgresql}.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnPostgresql.WherePossible.class)
@interface OnPostgresql {

	/** Says what is missing. */
	class WherePossible implements ExecutionCondition {

		@Override
		public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
			if (PostgresqlCluster.programs().isEmpty()) {
				return ConditionEvaluationResult
					.disabled("PostgreSQL's programs are not here: install them or name them by -Dfaults.postgresql=");
			}
			return (context.getTags().contains("fault") || Postgresql.isWanted())
					? ConditionEvaluationResult.enabled("PostgreSQL is here")
					: ConditionEvaluationResult.disabled("Runs with -Ppostgresql and -Pfaults");
		}

	}

}
