package org.mera.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

import org.springframework.stereotype.Component;

/**
 * Lets running processes take over what has changed in the domain: every timer, due date
 * and candidate group is asked again from its expression in the model.
 */
@Component
public class Redating {

	private final ProcessEngineConfigurationImpl configuration;

	private final ManagementService managementService;

	Redating(ProcessEngineConfigurationImpl configuration, ManagementService managementService) {
		this.configuration = configuration;
		this.managementService = managementService;
	}

	/** Refreshes all process instances with this business key. */
	public void refresh(String businessKey) {
		this.configuration.getCommandExecutorTxRequired().execute((context) -> context.runWithoutAuthorization(() -> {
			refreshTimers(context, businessKey);
			refreshTasks(context, businessKey);
			return null;
		}));
	}

	private void refreshTimers(CommandContext context, String businessKey) {
		List<Job> timers = this.configuration.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.flatMap((instance) -> this.managementService.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()
				.stream())
			.toList();
		timers.stream()
			.filter((timer) -> isThere(context, (DbEntity) timer))
			.forEach((timer) -> this.managementService.recalculateJobDuedate(timer.getId(), false));
	}

	private void refreshTasks(CommandContext context, String businessKey) {
		this.configuration.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map((found) -> (TaskEntity) found)
			.filter((found) -> isThere(context, found))
			.forEach(this::refresh);
	}

	/** What ended within the same command is still found by queries. */
	private static boolean isThere(CommandContext context, DbEntity found) {
		return !context.getDbEntityManager().isDeleted(found);
	}

	private void refresh(TaskEntity task) {
		ExecutionEntity execution = task.getExecution();
		Expression due = task.getTaskDefinition().getDueDateExpression();
		if (due != null) {
			task.setDueDate((Date) due.getValue(execution));
		}
		Collection<String> groups = new TreeSet<>();
		for (Expression expression : task.getTaskDefinition().getCandidateGroupIdExpressions()) {
			Object value = expression.getValue(execution);
			((value instanceof Collection<?> many) ? many : List.of(value)).forEach((id) -> groups.add((String) id));
		}
		replaceCandidates(task, groups);
	}

	private static void replaceCandidates(TaskEntity task, Collection<String> groups) {
		Collection<String> now = new ArrayList<>();
		for (IdentityLink link : task.getCandidates()) {
			if (IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null) {
				now.add(link.getGroupId());
			}
		}
		Collection<String> removed = now.stream().filter((id) -> !groups.contains(id)).toList();
		removed.forEach(task::deleteCandidateGroup);
		groups.stream().filter((id) -> !now.contains(id)).forEach(task::addCandidateGroup);
		if (!removed.isEmpty()) {
			// Whoever had claimed it belongs to the group that no longer has it.
			task.setAssignee(null);
		}
	}

}
