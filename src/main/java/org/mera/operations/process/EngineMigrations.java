package org.mera.operations.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.mera.operations.Migrations;
import org.mera.workflow.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Migrates with the engine's means. What is only tried is done and rolled back, so that
 * the answer is the one that would come.
 */
@Component
class EngineMigrations implements Migrations {

	private static final Logger LOG = LoggerFactory.getLogger(EngineMigrations.class);

	private final RepositoryService repositoryService;

	private final RuntimeService runtimeService;

	private final TransactionTemplate transaction;

	EngineMigrations(RepositoryService repositoryService, RuntimeService runtimeService,
			PlatformTransactionManager transactions) {
		this.repositoryService = repositoryService;
		this.runtimeService = runtimeService;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public Report migrate(String process, Map<String, String> renamed, boolean really) {
		ProcessDefinition latest = this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult();
		if (latest == null) {
			throw new IllegalArgumentException("There is no process " + process);
		}
		List<Instance> instances = new ArrayList<>();
		this.repositoryService.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.orderByProcessDefinitionVersion()
			.asc()
			.list()
			.stream()
			.filter((older) -> older.getVersion() < latest.getVersion())
			.forEach((older) -> instances.addAll(migrate(older, latest, renamed, really)));
		return new Report(process, latest.getVersion(), really, instances);
	}

	private List<Instance> migrate(ProcessDefinition older, ProcessDefinition latest, Map<String, String> renamed,
			boolean really) {
		List<ProcessInstance> running = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionId(older.getId())
			.list();
		if (running.isEmpty()) {
			return List.of();
		}
		List<String> reasons = new ArrayList<>();
		MigrationPlan plan = null;
		try {
			plan = plan(older, latest, renamed);
		}
		catch (ProcessEngineException ex) {
			reasons.addAll(reasons(ex));
		}
		List<Instance> moved = new ArrayList<>();
		for (ProcessInstance instance : running) {
			List<String> against = (plan != null) ? migrate(instance, plan, latest, really) : reasons;
			moved.add(new Instance(instance.getId(), instance.getBusinessKey(), older.getVersion(), against.isEmpty(),
					against));
		}
		return moved;
	}

	/** Timers take their date from the new version; each asks the plan for it. */
	private MigrationPlan plan(ProcessDefinition older, ProcessDefinition latest, Map<String, String> renamed) {
		MigrationInstructionsBuilder plan = this.runtimeService.createMigrationPlan(older.getId(), latest.getId())
			.mapEqualActivities()
			.updateEventTriggers();
		renamed.forEach(plan::mapActivities);
		return plan.build();
	}

	private List<String> migrate(ProcessInstance instance, MigrationPlan plan, ProcessDefinition latest,
			boolean really) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				// The step that an old scope stands for neither ends nor begins by it.
				this.runtimeService.newMigration(plan)
					.processInstanceIds(instance.getId())
					.skipCustomListeners()
					.execute();
				if (!really) {
					status.setRollbackOnly();
				}
			});
		}
		catch (ProcessEngineException ex) {
			return reasons(ex);
		}
		if (really) {
			LogContext.about(instance.getBusinessKey(), () -> LOG.info("Migrated {} to version {} of {}",
					instance.getId(), latest.getVersion(), latest.getKey()));
		}
		return List.of();
	}

	private static List<String> reasons(ProcessEngineException ex) {
		if (ex instanceof MigrationPlanValidationException plan) {
			return plan.getValidationReport()
				.getInstructionReports()
				.stream()
				.flatMap((report) -> said(report.getMigrationInstruction().getSourceActivityId(), report.getFailures()))
				.toList();
		}
		if (ex instanceof MigratingProcessInstanceValidationException instance) {
			var report = instance.getValidationReport();
			return Stream
				.of(report.getFailures().stream(),
						report.getActivityInstanceReports()
							.stream()
							.flatMap((each) -> said(each.getSourceScopeId(), each.getFailures())),
						report.getTransitionInstanceReports()
							.stream()
							.flatMap((each) -> said(each.getSourceScopeId(), each.getFailures())))
				.flatMap((each) -> each)
				.toList();
		}
		return List.of(String.valueOf(ex.getMessage()));
	}

	private static Stream<String> said(String activity, List<String> failures) {
		return failures.stream().map((failure) -> activity + ": " + failure);
	}

}
