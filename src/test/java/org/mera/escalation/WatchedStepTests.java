package org.mera.escalation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.Measures;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Tests with one step that is watched: the team of measure 1, to be formed from 1 January
 * to 31 March 2023, a Friday.
 */
@ProcessTest
@RecordApplicationEvents
abstract class WatchedStepTests {

	static final String DECIDE = "Task_DecideOnOverdueStep";

	static final String DO = "Task_DoTheStep";

	@Autowired
	City city;

	@Autowired
	Ladders ladders;

	@Autowired
	Steps steps;

	@Autowired
	Measures measures;

	@Autowired
	PlanExecutions plans;

	@Autowired
	ProcessEngine engine;

	@Autowired
	RepositoryService repositoryService;

	@Autowired
	RuntimeService runtimeService;

	@Autowired
	TaskService taskService;

	@Autowired
	ManagementService managementService;

	@Autowired
	HistoryService historyService;

	@Autowired
	ApplicationEvents events;

	String deployment;

	String plan;

	ProcessInstance measure;

	@BeforeEach
	void startsTheMeasure() {
		BpmnAwareTests.init(this.engine);
		this.deployment = this.repositoryService.createDeployment()
			.addClasspathResource("escalation/watched-step.bpmn")
			.deploy()
			.getId();
		this.city.at("2022-12-15");
		this.plan = this.plans.start("novi-pazar-2022-2023", null, "coordinator").id();
		this.measure = this.runtimeService.startProcessInstanceByKey("watched-step", this.plan + ".community-workshops",
				Map.of("watchedStep", "form-team"));
	}

	@AfterEach
	void endsTheMeasure() {
		this.city.as(null);
		this.repositoryService.deleteDeployment(this.deployment, true, true, true);
		this.plans.cancel(this.plan);
	}

	StepExecution step() {
		return this.steps.get(this.measure.getBusinessKey(), "form-team");
	}

	/** What the ladder did, with the city's time. */
	List<String> history() {
		return this.ladders.history(step().id())
			.stream()
			.map((entry) -> this.city.local(entry.at()) + " "
					+ ((entry.kind() == Kind.DECISION) ? String.valueOf(entry.decision()) : entry.kind().toString()))
			.toList();
	}

	/** Decides as somebody of the managers. */
	void decide(Map<String, Object> fields) {
		decideAs("head", "managers", fields);
	}

	void decideAs(String user, String group, Map<String, Object> fields) {
		Task task = this.city.task(DECIDE);
		this.city.as(user, group);
		try {
			this.city.complete(task, fields);
		}
		finally {
			this.city.as(null);
		}
	}

	/** What a manager is told who decides like that. */
	String refusal(Map<String, Object> fields) {
		return String
			.valueOf(catchThrowableOfType(FormFieldValidationException.class, () -> decide(fields)).getMessage());
	}

	/** When the only timer is due, on the city's clocks. */
	LocalDateTime timer() {
		List<Job> jobs = this.managementService.createJobQuery().timers().list();
		if (jobs.size() != 1) {
			throw new AssertionError("Expected one timer, found " + jobs);
		}
		return this.city.local(jobs.get(0).getDuedate().toInstant());
	}

	LocalDateTime due(Task task) {
		return this.city.local(task.getDueDate().toInstant());
	}

	/** The instance that watches the step. */
	ProcessInstance watch() {
		return this.runtimeService.createProcessInstanceQuery().processDefinitionKey("step-deadline").singleResult();
	}

	/** Ids of the end events at which watching instances arrived, oldest first. */
	List<String> ends() {
		return this.historyService.createHistoricActivityInstanceQuery()
			.activityType("noneEndEvent")
			.finished()
			.list()
			.stream()
			.filter((end) -> end.getProcessDefinitionKey().equals("step-deadline")
					&& end.getRootProcessInstanceId().equals(this.measure.getId()))
			.map((end) -> end.getActivityId())
			.toList();
	}

}
