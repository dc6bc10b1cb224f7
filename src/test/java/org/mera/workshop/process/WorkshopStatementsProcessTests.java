package org.mera.workshop.process;

import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.PlanExecutions;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often a completed task reads. Most of it is the engine's own: task, executions,
 * variables, permissions and history. Who needs more here has read something twice.
 */
@ProcessTest
@Import(Statements.class)
class WorkshopStatementsProcessTests {

	@Autowired
	private City city;

	@Autowired
	private TaskService taskService;

	@Autowired
	private Statements statements;

	private RunningMeasure measure;

	@BeforeEach
	void communitiesAreChosen(@Autowired PlanExecutions plans, @Autowired RuntimeService runtimeService) {
		this.measure = new RunningMeasure(this.city, plans, runtimeService).formTeam().approveProgramme();
		this.city.until("2023-04-11T09:00");
		this.measure.select("dezeva", "postenje", "centar");
	}

	@AfterEach
	void thePlanEnds() {
		this.measure.end();
	}

	@Test
	void completingTheTasksOfAWorkshopReadsLittle() {
		this.city.as("officer", "general-administration");

		int schedule = selects("Task_ScheduleWorkshop", RunningMeasure.schedule("2023-04-11", "17:00", "20:00"));
		int announce = selects("Task_AnnounceWorkshop", RunningMeasure.announcement("2023-04-11"));
		this.city.at("2023-04-11T21:00");
		int record = selects("Task_RecordWorkshop", RunningMeasure.held("2023-04-11", "17:00", "20:00"));

		assertThat(schedule).as("schedule").isLessThanOrEqualTo(20);
		assertThat(announce).as("announce").isLessThanOrEqualTo(20);
		assertThat(record).as("record").isLessThanOrEqualTo(30);
	}

	/** Of the second workshop: the forms and the plan have been read by then. */
	private int selects(String key, Map<String, Object> fields) {
		prove(this.city.task(key, "Deževa")).accept(fields);
		Consumer<Map<String, Object>> second = prove(this.city.task(key, "Postenje"));
		return this.statements.selectsOf(() -> second.accept(fields));
	}

	/** The task with its evidence, to be completed. */
	private Consumer<Map<String, Object>> prove(Task task) {
		this.city.prove(task);
		return (fields) -> this.taskService.complete(task.getId(), fields);
	}

}
