package org.mera.replay;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.Ladders;
import org.mera.measure.PlanExecutions;
import org.mera.measure.StepExecution;
import org.mera.measure.Steps;
import org.mera.reporting.QuarterlyReports;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the tests of a whole plan have in common: its people and its looks at the city.
 */
@ProcessTest
abstract class YearTests {

	private static final Map<String, String> PEOPLE = Map.of("amina", "information-department", "emir",
			"information-department", "jelena", "general-administration", "senad", "general-administration", "lejla",
			"secondary-schools", "adnan", "media", "sanela", "coordinators", "fikret", "managers", "zorana",
			"city-council");

	private String plan;

	@Autowired
	City city;

	@Autowired
	Post post;

	@Autowired
	RuntimeService runtimeService;

	@Autowired
	Clock clock;

	@Autowired
	TaskService taskService;

	@Autowired
	Replay replay;

	@Autowired
	Steps steps;

	@Autowired
	PlanExecutions plans;

	@Autowired
	Ladders ladders;

	@Autowired
	QuarterlyReports reports;

	void givenThePeopleOfTheCity() {
		PEOPLE.forEach(this.post::reaches);
	}

	/** Id of the plan execution, once it has been started. */
	String plan() {
		if (this.plan == null) {
			this.plan = this.runtimeService.createProcessInstanceQuery()
				.processDefinitionKey("action-plan")
				.singleResult()
				.getBusinessKey();
		}
		return this.plan;
	}

	/**
	 * Every mail of the year; each line of the file says when, to whom, and the subject.
	 */
	void assertMails(String file) throws IOException {
		String expected = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		assertThat(String.join("\n", this.post.lines()) + "\n").isEqualTo(expected);
	}

	/** Every open task with the groups that have it, sorted. */
	List<String> open() {
		return this.taskService.createTaskQuery()
			.list()
			.stream()
			.map((task) -> task.getTaskDefinitionKey().replace("Task_", "") + " " + this.city.candidates(task))
			.sorted()
			.toList();
	}

	LocalDateTime due(String task) {
		Task found = this.city.tasks(task).get(0);
		return this.city.local(found.getDueDate().toInstant());
	}

	StepExecution step(String measure, String step) {
		return this.steps.get(plan() + "." + measure, step);
	}

	/** What the ladder did for a step, and when by the city's clocks. */
	List<String> ladder(String measure, String step) {
		return this.ladders.history(step(measure, step).id()).stream().map(this::text).toList();
	}

	private String text(LadderEntry entry) {
		String what = (entry.decision() != null) ? entry.kind() + " " + entry.decision() + " by " + entry.decidedBy()
				: entry.kind().name();
		return local(entry.at()) + " " + what;
	}

	LocalDateTime local(Instant moment) {
		return LocalDateTime.ofInstant(moment, this.clock.getZone());
	}

}
