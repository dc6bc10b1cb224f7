package org.mera.notification;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two offices get a task each, on a Tuesday at noon. */
@ProcessTest
class MorningRoundProcessTests {

	@Autowired
	private City city;

	@Autowired
	private Post post;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private TaskService taskService;

	@Autowired
	private MorningRounds rounds;

	private String deployment;

	@BeforeEach
	void theRoundRuns() {
		this.deployment = this.repositoryService.createDeployment()
			.addClasspathResource("notification/two-tasks.bpmn")
			.deploy()
			.getId();
		this.post.reaches("amina", "information-department")
			.reaches("emir", "information-department", "general-administration")
			.reaches("zorana", "city-council");
		this.city.at("2023-04-04T12:00");
		this.runtimeService.startProcessInstanceByKey("morning-round");
		work();
	}

	@AfterEach
	void theOfficesClose() {
		this.repositoryService.deleteDeployment(this.deployment, true);
	}

	@Test
	void tellsEachPersonInOneMailWhatWaits() {
		this.city.until("2023-04-05T09:00");

		assertThat(this.post.lines()).containsExactly(
				"2023-04-05T08:05 amina: New task: Ours (Let two offices work), due 31 May 2023",
				"2023-04-05T08:05 emir: New task: Ours (Let two offices work), due 31 May 2023, and 1 more");
		assertThat(this.post.of("amina").get(0).text())
			.contains("New for you or your groups", "- Ours (Let two offices work)",
					"/tasks/" + task("Task_Ours").getId())
			.doesNotContain("Theirs", "Still waiting");
	}

	@Test
	void tellsNothingTwice() {
		this.city.until("2023-04-30");

		assertThat(this.post.all()).hasSize(2);
	}

	@Test
	void putsWhatIsNewBeforeWhatStillWaits() {
		this.city.until("2023-04-06T12:00");
		Task known = task("Task_Ours");
		work();

		this.city.until("2023-04-30");

		assertThat(this.post.of("amina")).hasSize(2).last().satisfies((mail) -> {
			assertThat(mail.at()).isEqualTo("2023-04-07T08:05");
			assertThat(mail.subject()).isEqualTo("New task: Ours (Let two offices work), due 31 May 2023");
			assertThat(mail.text()).contains(known.getId())
				.containsSubsequence("New for you", "Still waiting", known.getId());
		});
	}

	@Test
	void leavesOutWhatWasDoneBeforeTheMorning() {
		this.taskService.complete(task("Task_Ours").getId());

		this.city.until("2023-04-30");

		assertThat(this.post.lines())
			.containsExactly("2023-04-05T08:05 emir: New task: Theirs (Let two offices work), due 30 June 2023");
	}

	@Test
	void leavesOutWhatIsDoneWhileTheMailIsGathered() {
		this.city.until("2023-04-05T08:02");
		this.taskService.complete(task("Task_Ours").getId());

		this.city.until("2023-04-30");

		assertThat(this.post.lines())
			.containsExactly("2023-04-05T08:05 emir: New task: Theirs (Let two offices work), due 30 June 2023");
	}

	@Test
	void aClaimedTaskWaitsForNobodyElse() {
		this.taskService.claim(task("Task_Ours").getId(), "emir");

		this.city.until("2023-04-30");

		assertThat(this.post.of("amina")).isEmpty();
		assertThat(this.post.of("emir")).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("- Ours", "- Theirs"));
	}

	@Test
	void restsOnWeekendsAndHolidays() {
		this.city.until("2023-04-13T12:00");
		work();

		this.city.until("2023-04-30");

		assertThat(this.post.of("amina")).last()
			.satisfies((mail) -> assertThat(mail.at()).as("after Easter Monday").isEqualTo("2023-04-18T08:05"));
	}

	@Test
	void goesRoundOnceAfterDaysWithoutAServer() {
		this.city.at("2023-04-12T15:00").runDueJobs();
		work();

		this.city.until("2023-04-12T16:00");

		assertThat(this.post.of("amina")).singleElement()
			.satisfies((mail) -> assertThat(mail.at()).isEqualTo("2023-04-12T15:05"));
	}

	@Test
	void isBegunOnceAndAgainIfSomebodyEndedIt() {
		List<String> begun = new ArrayList<>();

		for (int server = 1; server <= 2; server++) {
			String name = "round" + server;
			this.rounds.ensure(begun::contains, () -> {
				begun.add(name);
				return name;
			});
		}
		this.rounds.ensure((instance) -> false, () -> {
			begun.add("another");
			return "another";
		});

		assertThat(begun).containsExactly("round1", "another");
	}

	private void work() {
		this.runtimeService.startProcessInstanceByKey("two-tasks");
	}

	private Task task(String key) {
		return this.city.tasks(key).get(0);
	}

}
