package org.mera.access;

import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.HttpTest;
import org.mera.test.Outside;
import org.mera.test.People;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@HttpTest
class TaskFiltersTests {

	@Autowired
	private People people;

	@Autowired
	private AccessSetup setup;

	@Autowired
	private FilterService filters;

	@Autowired
	private TaskService tasks;

	@LocalServerPort
	private int port;

	private People.Work work;

	@BeforeEach
	void oneTaskIsDueInMarchAndOneInJune() {
		this.work = this.people.work();
	}

	@AfterEach
	void theClockGoesOn() {
		ClockUtil.reset();
	}

	@Test
	void officersHaveFourFiltersAndEveryOtherRoleOneMore() {
		assertThat(names("media")).containsExactly("My groups’ tasks", "My tasks", "Overdue", "Due in 30 days");
		assertThat(names("managers")).hasSize(5).startsWith("To decide");
		assertThat(names("city-council")).hasSize(5).startsWith("To decide");
		assertThat(names("coordinators")).hasSize(5).endsWith("All tasks");
	}

	private List<String> names(String group) {
		Outside person = Outside.user(this.port, this.people.in(group), People.PASSWORD);
		return person.get("/engine-rest/filter?resourceType=Task")
			.each("name")
			.stream()
			.sorted((a, b) -> Integer.compare(priority(a), priority(b)))
			.toList();
	}

	private int priority(String name) {
		Map<String, Object> properties = this.filters.createTaskFilterQuery()
			.filterName(name)
			.singleResult()
			.getProperties();
		return Integer.parseInt(String.valueOf(properties.get("priority")));
	}

	@Test
	void mineAreTheClaimedOnes() {
		String login = this.people.in("information-department");
		this.tasks.claim(this.work.ours(), login);

		assertThat(shown("My tasks", login)).containsExactly(this.work.ours());
	}

	@Test
	void myGroupsAreClaimedOrNot() {
		String login = this.people.in("information-department");

		assertThat(shown("My groups’ tasks", login)).contains(this.work.ours()).doesNotContain(this.work.theirs());
		this.tasks.claim(this.work.ours(), this.people.in("information-department"));
		assertThat(shown("My groups’ tasks", login)).contains(this.work.ours());
	}

	@Test
	void overdueBeginsTheSecondAfterTheDueSecond() {
		String login = this.people.in("information-department");
		Date due = due(this.work.ours());

		ClockUtil.setCurrentTime(due);
		assertThat(shown("Overdue", login)).doesNotContain(this.work.ours());

		ClockUtil.setCurrentTime(Date.from(due.toInstant().plusSeconds(1)));
		assertThat(shown("Overdue", login)).contains(this.work.ours()).doesNotContain(this.work.theirs());
		assertThat(shown("Due in 30 days", login)).doesNotContain(this.work.ours());
	}

	@Test
	void dueSoonReachesThirtyDaysAhead() {
		String login = this.people.in("information-department");
		Date due = due(this.work.ours());

		ClockUtil.setCurrentTime(Date.from(due.toInstant().minusSeconds(31 * 24 * 60 * 60)));
		assertThat(shown("Due in 30 days", login)).doesNotContain(this.work.ours());

		ClockUtil.setCurrentTime(Date.from(due.toInstant().minusSeconds(29 * 24 * 60 * 60)));
		assertThat(shown("Due in 30 days", login)).contains(this.work.ours());
	}

	@Test
	void aCoordinatorsFiltersReachAllGroupsTasksInTheOrderOfTheirDueDates() {
		String login = this.people.in("coordinators");

		ClockUtil.setCurrentTime(Date.from(due(this.work.theirs()).toInstant().plusSeconds(1)));

		assertThat(shown("Overdue", login)).containsSubsequence(this.work.ours(), this.work.theirs());
		assertThat(shown("All tasks", login)).containsSubsequence(this.work.ours(), this.work.theirs());
	}

	@Test
	void anotherStartMakesNoSecondFilterAndTakesBackWhatWasChanged() {
		Filter overdue = filter("Overdue");
		int revision = revision(overdue);
		long before = this.filters.createTaskFilterQuery().count();

		this.setup.start();
		assertThat(this.filters.createTaskFilterQuery().count()).isEqualTo(before);
		assertThat(revision(filter("Overdue"))).as("untouched").isEqualTo(revision);

		overdue.setName("Renamed").setQuery(this.tasks.createTaskQuery());
		this.filters.saveFilter(overdue);
		this.setup.start();

		assertThat(this.filters.createTaskFilterQuery().count()).isEqualTo(before);
		assertThat(filter("Overdue").getId()).isEqualTo(overdue.getId());
	}

	private static int revision(Filter filter) {
		return ((FilterEntity) filter).getRevision();
	}

	private Filter filter(String name) {
		return this.filters.createTaskFilterQuery().filterName(name).singleResult();
	}

	private Date due(String task) {
		return this.tasks.createTaskQuery().taskId(task).singleResult().getDueDate();
	}

	private List<String> shown(String filter, String login) {
		Outside person = Outside.user(this.port, login, People.PASSWORD);
		return person.get("/engine-rest/filter/" + filter(filter).getId() + "/list").each("id");
	}

}
