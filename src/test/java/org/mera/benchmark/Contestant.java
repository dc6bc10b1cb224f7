package org.mera.benchmark;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** An engine that takes part in a race, with a database of its own. */
abstract class Contestant implements AutoCloseable {

	/** The name in the report. */
	abstract String name();

	abstract ProcessEngine engine();

	abstract StatementCounts statements();

	/** Where its database is. */
	abstract BenchmarkDatabase.Place place();

	/** From now on one of these groups' members acts. */
	abstract void actAs(@Nullable String person, String... groups);

	JobExecutor jobExecutor() {
		return ((ProcessEngineConfigurationImpl) engine().getProcessEngineConfiguration()).getJobExecutor();
	}

	String start(String process, String businessKey, Map<String, Object> variables) {
		return engine().getRuntimeService().startProcessInstanceByKey(process, businessKey, variables).getId();
	}

	List<Task> tasksOf(String processInstance) {
		return engine().getTaskService().createTaskQuery().processInstanceId(processInstance).list();
	}

	void complete(String task, Map<String, Object> values) {
		engine().getTaskService().complete(task, values);
	}

	/** Does what is due now, one job after the other. */
	void runDueJobs() {
		for (List<Job> due = due(); !due.isEmpty(); due = due()) {
			for (Job job : due) {
				if (engine().getManagementService().createJobQuery().jobId(job.getId()).count() > 0) {
					engine().getManagementService().executeJob(job.getId());
				}
			}
		}
	}

	private List<Job> due() {
		return engine().getManagementService()
			.createJobQuery()
			.executable()
			.active()
			.orderByJobDuedate()
			.asc()
			.listPage(0, 100);
	}

	static void clock(Date moment) {
		ClockUtil.setCurrentTime(moment);
	}

	@Override
	public abstract void close();

}
