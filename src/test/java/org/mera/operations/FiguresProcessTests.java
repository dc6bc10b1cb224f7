package org.mera.operations;

import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.mera.escalation.OpenDecisions;
import org.mera.measure.StepCount;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What is counted about a running plan. */
@ProcessTest
@Import(Statements.class)
class FiguresProcessTests {

	@Autowired
	private City city;

	@Autowired
	private FiguresReader figures;

	@Autowired
	private Statements statements;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Test
	void countsStepsByMeasureAndDecisionsByRung() {
		String plan = start();
		this.city.until("2023-01-16T10:00");
		assertThat(this.figures.read().steps()).contains(new StepCount(plan, "community-workshops", 1, 0));
		OpenDecisions before = this.figures.read().decisions();

		this.city.until("2023-04-03T09:00");

		assertThat(this.figures.read().steps()).contains(new StepCount(plan, "community-workshops", 1, 1));
		assertThat(this.figures.read().decisions())
			.isEqualTo(new OpenDecisions(before.managers() + 1, before.council()));
		this.city.until("2023-04-30");
		assertThat(this.figures.read().decisions().council()).isGreaterThan(before.council());
	}

	@Test
	void tellsWaitingDueAndFailedJobsApart() {
		FailingJobs jobs = new FailingJobs(this.repositoryService, this.runtimeService, this.managementService);
		this.city.at("2023-04-04T10:00");
		Jobs.State before = this.figures.read().jobs();
		jobs.fail(jobs.due("a-measure", "a-step"));
		jobs.due("a-measure", "a-step");
		this.city.at("2023-04-04T11:00");

		Jobs.State after = this.figures.read().jobs();

		assertThat(after.due() - before.due()).isOne();
		assertThat(after.failed() - before.failed()).isOne();
		assertThat(after.untakenSince()).isEqualTo(this.city.instant("2023-04-04T10:00"));
	}

	@Test
	void asksTheSameNumberOfQuestionsHoweverMuchThereIs() {
		int before = this.statements.of(this.figures::read);
		start();
		this.city.until("2023-04-10");

		assertThat(this.figures.read().steps()).isNotEmpty();
		assertThat(this.statements.of(this.figures::read)).isEqualTo(before).isEqualTo(5);
	}

	private String start() {
		this.city.at("2022-12-12T09:00").as("sanela", "coordinators");
		String plan = this.city.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"))
			.getBusinessKey();
		this.city.as(null).runDueJobs();
		return plan;
	}

}
