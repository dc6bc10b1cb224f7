package org.mera.test;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Leads the REST API to the engine of the running test. It looks engines up by name in a
 * static register, where the application started last has the name.
 */
class EngineOfThisTest implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext()
			.getBeanProvider(ProcessEngine.class)
			.ifAvailable(ProcessEngines::registerProcessEngine);
	}

	@Override
	public void prepareTestInstance(TestContext test) {
		beforeTestMethod(test);
	}

}
