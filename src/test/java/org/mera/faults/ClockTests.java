package org.mera.faults;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.mera.escalation.Ladders;
import org.mera.escalation.LadderEntry;
import org.mera.escalation.LadderEntry.Kind;
import org.mera.measure.Steps;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Clocks that jump: to summer time, to winter time, back by an hour. */
@ProcessTest
class ClockTests {

	@Autowired
	private City city;

	@Autowired
	private Ladders ladders;

	@Autowired
	private Steps steps;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	private String step = "";

	@Test
	void whenClocksGoForwardAStepIsOverdueWithTheNextDay() {
		dueOn("2023-03-25");

		this.city.until("2023-03-26T12:00");

		assertThat(overdue()).containsExactly(LocalDateTime.parse("2023-03-26T00:00:00"));
	}

	@Test
	void theShortDayIsAWholeDay() {
		dueOn("2023-03-26");

		this.city.until("2023-03-26T23:59:59");
		assertThat(overdue()).isEmpty();
		this.city.until("2023-03-27T12:00");

		assertThat(overdue()).containsExactly(LocalDateTime.parse("2023-03-27T00:00:00"));
	}

	@Test
	void theHourThatComesTwiceEscalatesNothingTwice() {
		dueOn("2023-10-28");
		this.city.until("2023-10-29T00:30");
		assertThat(overdue()).containsExactly(LocalDateTime.parse("2023-10-29T00:00:00"));

		// Half past two in summer time, and an hour later in winter time.
		this.city.at("2023-10-29T02:30").runDueJobs();
		this.city.until("2023-10-29T12:00");

		assertThat(overdue()).hasSize(1);
	}

	@Test
	void theLongDayIsAWholeDay() {
		dueOn("2023-10-29");

		this.city.until("2023-10-29T23:59:59");
		assertThat(overdue()).isEmpty();
		this.city.until("2023-10-30T12:00");

		assertThat(overdue()).containsExactly(LocalDateTime.parse("2023-10-30T00:00:00"));
	}

	@Test
	void aClockThatIsSetBackByAnHourEscalatesNothingTwiceAndLosesNothing() {
		dueOn("2023-03-31");
		this.city.until("2023-04-01T00:30");

		this.city.at("2023-03-31T23:30").runDueJobs();
		assertThat(overdue()).hasSize(1);
		this.city.until("2023-04-01T02:00");
		assertThat(overdue()).hasSize(1);
		this.city.until("2023-04-11T12:00");

		assertThat(this.ladders.history(this.step)).extracting(LadderEntry::kind)
			.filteredOn((kind) -> kind == Kind.OVERDUE || kind == Kind.COUNCIL)
			.containsExactly(Kind.OVERDUE, Kind.COUNCIL);
		assertThat(this.management.createJobQuery().noRetriesLeft().count()).isZero();
	}

	@Test
	void aClockThatIsSetBackBeforeTheDeadlineOnlyWaitsLonger() {
		dueOn("2023-03-31");
		this.city.until("2023-03-31T23:45");

		this.city.at("2023-03-31T22:45").runDueJobs();
		assertThat(overdue()).isEmpty();
		this.city.until("2023-04-01T00:30");

		assertThat(overdue()).containsExactly(LocalDateTime.parse("2023-04-01T00:00:00"));
	}

	/** The plan runs, and its first step is due on a day. */
	private void dueOn(String day) {
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-01-09T10:00");
		this.step = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey() + ".form-team";
		if (!day.equals("2023-03-31")) {
			this.steps.redate(this.step, null, LocalDate.parse(day), "For the clock", "sanela");
		}
	}

	/** When the step was escalated, by the city's clocks. */
	private List<LocalDateTime> overdue() {
		return this.ladders.history(this.step)
			.stream()
			.filter((entry) -> entry.kind() == Kind.OVERDUE)
			.map((entry) -> this.city.local(entry.at()))
			.toList();
	}

}
