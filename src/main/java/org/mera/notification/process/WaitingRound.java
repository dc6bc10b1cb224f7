package org.mera.notification.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The process instance that waits for the next working morning. */
@Component
class WaitingRound {

	private static final String PROCESS = "morning-round";

	private final RuntimeService runtimeService;

	private final RepositoryService repositoryService;

	WaitingRound(RuntimeService runtimeService, RepositoryService repositoryService) {
		this.runtimeService = runtimeService;
		this.repositoryService = repositoryService;
	}

	String begin() {
		return this.runtimeService.startProcessInstanceByKey(PROCESS).getId();
	}

	boolean isThere(String round) {
		return find(round) != null;
	}

	/**
	 * Has a round that is there go on by the newest model. It waits for its morning,
	 * which stays: rounds of old went on for ever and would never see another model.
	 */
	boolean isThereAndNew(String round) {
		@Nullable ProcessInstance running = find(round);
		if (running == null) {
			return false;
		}
		String newest = this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.latestVersion()
			.singleResult()
			.getId();
		if (!newest.equals(running.getProcessDefinitionId())) {
			this.runtimeService
				.newMigration(this.runtimeService.createMigrationPlan(running.getProcessDefinitionId(), newest)
					.mapEqualActivities()
					.build())
				.processInstanceIds(round)
				.execute();
		}
		return true;
	}

	private @Nullable ProcessInstance find(String round) {
		return this.runtimeService.createProcessInstanceQuery().processInstanceId(round).singleResult();
	}

}
