package org.mera.test;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Leads the REST API and Camunda's assertions to the engine of the running test. They
 * look engines up by name in a static register, where the application started last has
 * the name.
 */
class EngineOfThisTest implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable((engine) -> {
			ProcessEngines.registerProcessEngine(engine);
			BpmnAwareTests.init(engine);
		});
	}

	@Override
	public void prepareTestInstance(TestContext test) {
		beforeTestMethod(test);
	}

}
