package org.mera.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.repository.Deployment;

import org.springframework.stereotype.Component;

/**
 * Has the engine do the jobs of every process that was deployed before it started, and of
 * its own. What a newer node deploys later is for that node: this one may lack the beans
 * it needs.
 */
@Component
class KnownDeployments extends AbstractProcessEnginePlugin {

	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		ManagementService management = engine.getManagementService();
		engine.getRepositoryService()
			.createDeploymentQuery()
			.list()
			.stream()
			.map(Deployment::getId)
			.forEach(management::registerDeploymentForJobExecutor);
	}

}
