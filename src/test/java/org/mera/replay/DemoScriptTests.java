package org.mera.replay;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.evidence.Evidence;
import org.mera.measure.StepExecution.Status;
import org.mera.test.CleansHistory;
import org.mera.workshop.Workshops;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo has life in it on whatever day of the quarter somebody starts it. */
@CleansHistory
class DemoScriptTests extends YearTests {

	@Autowired
	Workshops workshops;

	@Autowired
	Evidence evidence;

	@BeforeEach
	void givenPeople() {
		givenThePeopleOfTheCity();
	}

	@ParameterizedTest(name = "on {1}")
	@CsvSource({ "4, 2024-07-01T00:00", "5, 2024-10-05T09:00", "13, 2026-11-23T08:00", "16, 2027-09-30T23:59:59" })
	void leavesWorkForEverybody(int quarters, String today) {
		Instant end = this.city.instant(today);

		this.replay.player(ReplayScript.read(new ClassPathResource("replay/demo.yaml")), quarters, end).playToEnd();

		assertThat(step("community-workshops", "form-team").status()).isEqualTo(Status.DONE);
		assertThat(step("community-workshops", "develop-programme").status()).isEqualTo(Status.DONE);
		assertThat(this.workshops.held(plan() + ".community-workshops")).hasSize(3);
		assertThat(this.evidence.of(step("community-workshops", "form-team").id())).isNotEmpty();
		assertThat(this.evidence.of(step("community-workshops", "hold-workshops").id())).hasSize(6);
		assertThat(this.workshops.cancelled(plan() + ".community-workshops")).hasSize(1);
		assertThat(step("civic-academy", "open-day").isOverdue()).isTrue();
		assertThat(this.city.candidates(this.city.task("Task_DecideOnOverdueStep"))).contains("managers");
		assertThat(step("civic-academy", "produce-videos").status()).isEqualTo(Status.OPEN);
		assertThat(this.city.open()).contains("Task_ScheduleWorkshop", "Task_PlanOpenDay", "Task_ReviewQuarter");
	}

}
