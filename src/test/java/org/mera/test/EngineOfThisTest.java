package org.mera.test;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Leads the REST API, the webapps and Camunda's assertions to the engine of the running
 * test. They look engines up by name in static registers, where the application started
 * last has the name, and which an application that ends takes with it.
 */
class EngineOfThisTest implements TestExecutionListener {

	@Override
	public void beforeTestMethod(TestContext test) {
		test.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable((engine) -> {
			ProcessEngines.registerProcessEngine(engine);
			BpmnAwareTests.init(engine);
			Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
			Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
			Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
			Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
		});
	}

	@Override
	public void prepareTestInstance(TestContext test) {
		beforeTestMethod(test);
	}

}
