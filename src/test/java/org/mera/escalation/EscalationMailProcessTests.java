package org.mera.escalation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.Post;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What people are told about a step, from its first reminder to its end. */
class EscalationMailProcessTests extends WatchedStepTests {

	private static final String TEAM = "Form the team (Workshops in local communities)";

	@Autowired
	private Post post;

	@BeforeEach
	void everybodyGetsMail() {
		this.post.reaches("amina", "information-department")
			.reaches("head", "managers")
			.reaches("zorana", "city-council")
			.reaches("sanela", "coordinators");
	}

	@Test
	void officersAreReminded() {
		this.city.until("2023-03-31");

		assertThat(this.post.lines()).containsExactly(
				"2023-03-17T08:05 amina: Reminder: " + TEAM + ", due 31 March 2023",
				"2023-03-28T08:05 amina: Reminder: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("amina").get(1).text()).contains("It is due on 31 March 2023, in 3 days.",
				"http://localhost:8080/tasks/" + this.city.task(DO).getId());
	}

	@Test
	void nobodyIsRemindedOfWhatIsDoneOrRedatedMeanwhile() {
		this.city.until("2023-03-17T08:03");
		this.steps.redate(step().id(), null, step().due().plusDays(28), "Elections.", "sanela");
		this.city.until("2023-04-13T08:03");
		assertThat(history()).hasSize(2);
		this.taskService.complete(this.city.prove(this.city.task(DO)).task(DO).getId());

		this.city.until("2023-06-01");

		assertThat(this.post.lines()).as("those who do it and those who approve it")
			.containsExactly("2023-03-17T08:05 amina: Re-planned: " + TEAM + ", due 28 April 2023",
					"2023-03-17T08:08 zorana: Re-planned: " + TEAM + ", due 28 April 2023");
	}

	@Test
	void officersAndManagersLearnThatItIsOverdueEachWithALinkToTheirOwnTask() {
		this.city.until("2023-04-03T09:00");

		assertThat(mailsSince("2023-04-01"))
			.containsExactly("2023-04-03T08:05 amina, head: Overdue: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("head").get(0).text()).contains("It was due on 31 March 2023 and is 3 days late.",
				"/tasks/" + this.city.task(DECIDE).getId());
		assertThat(this.post.of("amina")).last()
			.satisfies((mail) -> assertThat(mail.text()).contains("/tasks/" + this.city.task(DO).getId()));
	}

	@Test
	void theCouncilLearnsThatTheManagersAreSilent() {
		this.city.until("2023-04-10T09:00");

		assertThat(mailsSince("2023-04-04")).containsExactly(
				"2023-04-10T08:05 zorana: For the City Council to decide: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("zorana").get(0).text()).contains("10 days late",
				"/tasks/" + this.city.task(DECIDE).getId());
	}

	@Test
	void anExtensionIsToldOnceToEverybodyButWhoDecidedIt() {
		this.city.until("2023-04-04T10:00");
		decide(Map.of("decision", "extend", "newDue", "2023-04-28", "reason", "Two members are ill."));

		this.city.until("2023-04-04T12:00");

		assertThat(mailsSince("2023-04-04")).containsExactly(
				"2023-04-04T10:05 amina: Extended: " + TEAM + ", due 28 April 2023",
				"2023-04-04T10:05 sanela: Re-planned: " + TEAM + ", due 28 April 2023");
		assertThat(this.post.of("amina")).last()
			.satisfies((mail) -> assertThat(mail.text()).contains("Head decided that it gets more time",
					"due on 28 April 2023 instead of 31 March 2023", "Reason: Two members are ill."));
		assertThat(this.post.of("sanela")).last()
			.satisfies((mail) -> assertThat(mail.text()).contains("Head gave it another last day",
					"camunda/app/cockpit/default/#/process-instance/" + this.measure.getId() + "/runtime"));
	}

	@Test
	void whoTakesOverLearnsIt() {
		this.post.reaches("adnan", "media");
		this.city.until("2023-04-04T10:00");
		decide(Map.of("decision", "hand-over", "group", "media", "reason", "They have time."));

		this.city.until("2023-04-04T12:00");

		assertThat(mailsSince("2023-04-04"))
			.containsExactly("2023-04-04T10:05 adnan, amina: Handed over: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("adnan").get(0).text()).contains("another group takes it over: Media",
				"/tasks/" + this.city.task(DO).getId());
	}

	@Test
	void managersAreAskedAgain() {
		this.city.until("2023-04-04T10:00");
		decide(Map.of("decision", "press-on", "reason", "One name is missing."));

		this.city.until("2023-04-11T09:00");

		assertThat(mailsSince("2023-04-04")).containsExactly(
				"2023-04-04T10:05 amina: To be pressed on: " + TEAM + ", due 31 March 2023",
				"2023-04-11T08:05 amina, head: Still overdue: " + TEAM + ", due 31 March 2023");
	}

	@Test
	void whatIsClosedAsNotDoneIsTold() {
		this.city.until("2023-04-04T10:00");
		decide(Map.of("decision", "close", "reason", "Nobody wants to."));

		this.city.until("2023-06-01");

		assertThat(mailsSince("2023-04-04"))
			.containsExactly("2023-04-04T10:05 amina, sanela: Closed as not done: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("sanela").get(0).text()).contains("Nothing is left to decide");
	}

	@Test
	void whatGetsItsResultAfterAllIsTold() {
		this.city.until("2023-04-04T10:00");
		this.taskService.complete(this.city.prove(this.city.task(DO)).task(DO).getId());

		this.city.until("2023-06-01");

		assertThat(mailsSince("2023-04-04"))
			.containsExactly("2023-04-04T10:05 amina, head, sanela: Done after all: " + TEAM + ", due 31 March 2023");
	}

	@Test
	void managersLearnThatARedatedStepIsNoLongerTheirs() {
		this.city.until("2023-04-04T10:00");
		this.steps.redate(step().id(), null, step().due().plusDays(28), "Elections.", "sanela");

		this.city.until("2023-04-04T12:00");

		assertThat(mailsSince("2023-04-04"))
			.containsExactly("2023-04-04T10:05 amina, head, zorana: Re-planned: " + TEAM + ", due 28 April 2023");
	}

	@Test
	void whatIsDoneInTimeIsNoNews() {
		this.city.until("2023-03-30");
		this.taskService.complete(this.city.prove(this.city.task(DO)).task(DO).getId());

		this.city.until("2023-06-01");

		assertThat(mailsSince("2023-03-29")).isEmpty();
	}

	@Test
	void aManagersDecisionNeedsNoPermissionToWriteMails() {
		this.city.until("2023-04-04T10:00");
		decideAs("head", "managers", Map.of("decision", "press-on", "reason", "One name is missing."));

		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("send-mail").list())
			.extracting((instance) -> instance.getBusinessKey())
			.containsExactly("amina");
	}

	@Test
	void questionAboutALateStepReachesThoseWhoDoIt() {
		this.city.until("2023-04-04T10:00");

		this.ladders.askForReason(step(), "Who is still missing?", "sanela");
		this.city.until("2023-04-04T11:00");

		assertThat(this.post.lines()).last()
			.isEqualTo("2023-04-04T10:05 amina: Question about a late step: " + TEAM + ", due 31 March 2023");
		assertThat(this.post.of("amina")).last()
			.satisfies(
					(mail) -> assertThat(mail.text()).contains("Sanela asks why it is late.", "Who is still missing?"));
	}

	private List<String> mailsSince(String day) {
		return this.post.lines().stream().filter((line) -> line.compareTo(day) >= 0).toList();
	}

}
