package org.mera.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.mera.measure.ResultCount;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Puts the plan {@code two-measures} in the place of the city's, with a stub in place of
 * each measure's process: it does nothing but ask for the measure's report.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = { "mera.plans=classpath:stubs/*.yaml",
		"camunda.bpm.deployment-resource-pattern=classpath:processes/*.bpmn,classpath:forms/*.form,classpath:stubs/*.bpmn" })
@Import(StubMeasures.Pieces.class)
public @interface StubMeasures {

	/** Pieces of results that a test says are there. */
	@TestConfiguration
	class Pieces implements ResultCount {

		private final Map<String, Integer> achieved = new HashMap<>();

		public void achieve(String measureExecutionId, int pieces) {
			this.achieved.put(measureExecutionId, pieces);
		}

		@Override
		public boolean counts(String process, String stepId) {
			return process.equals("stub-measure") && stepId.equals("two");
		}

		@Override
		public int achieved(String measureExecutionId, String stepId) {
			return this.achieved.getOrDefault(measureExecutionId, 0);
		}

		@Override
		public Map<String, Integer> achieved(Collection<String> measureExecutionIds, String stepId) {
			return this.achieved;
		}

	}

}
