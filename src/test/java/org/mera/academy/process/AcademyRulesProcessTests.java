package org.mera.academy.process;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each rule of the academy reaches the person in words, and the task stays. */
class AcademyRulesProcessTests extends AcademyTest {

	@Test
	void refusesWorkingGroupsThatAreEmptyDoubledOrUnbalanced() {
		givenTheMeasureStarts();
		this.city.until("2023-05-02T09:00");

		assertRefused("Task_NameCityMembers", Map.of(), "City's members: must have at least one member.");
		assertRefused("Task_NominateSchoolMembers", Map.of(), "Schools' members: must have at least one member.");
		assertRefused("Task_NominateSchoolMembers",
				Map.of("members",
						List.of(AcademyFields.schoolMember("A"), AcademyFields.schoolMember("A"),
								AcademyFields.schoolMember("B"))),
				"Schools' members 2, Name: is there twice.",
				"Schools' members 3, School: the school \"Secondary school 1 (sample)\" can have at most 2 members.");
		assertThat(formOf(this.city.task("Task_NominateSchoolMembers"))).containsEntry("limit",
				"Each school can have at most 2 members.");
	}

	@Test
	void refusesAnOpenDayThatLeavesAnAuthorityOut() {
		givenTheFourthQuarter();

		assertRefused("Task_PlanOpenDay", AcademyFields.openDay("2023-10-20", List.of("City Assembly", "City Council")),
				"Agenda: all authorities must be covered; missing: Mayor, "
						+ "City Administration for Original and Entrusted Affairs, "
						+ "City Administration for the Collection of Public Revenues.");
		assertThat(this.openDays.find(this.measure)).isEmpty();
	}

	@Test
	void refusesAnOpenDayOutsideTheStepsDates() {
		givenTheFourthQuarter();

		assertRefused("Task_PlanOpenDay", AcademyFields.openDay("2023-10-01"), "Day: must be 2 October 2023 or later.");
		assertRefused("Task_PlanOpenDay", AcademyFields.openDay("2024-01-01"),
				"Day: must be 31 December 2023 or earlier, the last day of the step.");
		assertRefused("Task_PlanOpenDay", AcademyFields.with(AcademyFields.openDay("2023-10-20"), "endsAt", "09:00"),
				"Ends at: must be later than the beginning, 09:00.");
	}

	@Test
	void letsAnOverdueOpenDayTakePlaceAfterAll() {
		givenTheFourthQuarter();
		assertThat(formOf(this.city.task("Task_PlanOpenDay"))).containsEntry("dates",
				"It can take place from 2 October 2023 to 31 December 2023.");
		this.city.until("2024-01-01T00:00:00");

		assertThat(formOf(this.city.task("Task_PlanOpenDay"))).containsEntry("dates",
				"The step is overdue; the Open Day can take place on any day from 1 January 2024.");
		this.city.complete("Task_PlanOpenDay", AcademyFields.openDay("2024-01-20"));
		assertThat(openDay().plan().day()).isEqualTo("2024-01-20");
	}

	@Test
	void refusesInvitationsThatCannotBe() {
		givenTheOpenDayIsPlanned("2023-10-20");

		assertRefused("Task_InviteSchools", Map.of(), "Invitations: must have at least one school.");
		assertRefused("Task_InviteSchools", AcademyFields.invitations("2023-10-03"),
				"Invitations 1, Invited on: must not lie in the future; today is 2 October 2023.");
		this.city.until("2023-10-22T09:00");
		assertRefused("Task_InviteSchools", AcademyFields.invitations("2023-10-21"),
				"Invitations 1, Invited on: must not be later than the Open Day itself, 20 October 2023.");
		Object twice = List.of(invitation(), invitation());
		assertRefused("Task_InviteSchools", Map.of("invitations", twice),
				"Invitations 2, School: the school \"Secondary school 1 (sample)\" is there twice.");
	}

	private static Object invitation() {
		return ((List<?>) AcademyFields.invitations("2023-10-02").get("invitations")).get(0);
	}

	@Test
	void refusesAnOpenDayThatCannotHaveBeen() {
		givenTheSchoolsAreInvited("2023-10-20");

		assertRefused("Task_RecordOpenDay", AcademyFields.held("2023-10-20"),
				"Held on: must not lie in the future; today is 2 October 2023.");
		assertRefused("Task_RecordOpenDay", AcademyFields.held("2023-10-01"),
				"Held on: must not be before the first invitation, 2 October 2023.");
		assertRefused("Task_RecordOpenDay",
				AcademyFields.with(AcademyFields.held("2023-10-02"), "attendance",
						List.of(attendance(AcademyFields.SCHOOL, 0), attendance(AcademyFields.SCHOOL, 0))),
				"Attendance: must have at least one school with at least one pupil",
				"Attendance 2, School: the school \"Secondary school 1 (sample)\" is there twice.");
		assertRefused("Task_RecordOpenDay",
				AcademyFields.with(AcademyFields.held("2023-10-02"), "attendance",
						List.of(attendance("Secondary school 2 (sample)", 5))),
				"Attendance 1, School: has no choice \"Secondary school 2 (sample)\".");
		assertRefused("Task_RecordOpenDay", Map.of("outcome", "moved"), "Reason: must be filled in.");
		assertThat(openDay().isHeld()).isFalse();
	}

	private static Map<String, Object> attendance(String school, int pupils) {
		return Map.of("school", school, "pupils", pupils, "teachers", 0);
	}

	@Test
	void refusesNumbersOfSlipsThatCannotBe() {
		givenTheOpenDayWasHeld("2023-10-20");

		assertRefused("Task_EnterPaperAnswers", AcademyFields.slips(10, 8, 3),
				"Slips in this pile: the question \"How satisfied are you with the services that the local government "
						+ "provides?\" has 11 answers, but there are only 10 slips.");
		assertRefused("Task_EnterPaperAnswers", AcademyFields.slips(0, 1, 0),
				"Slips in this pile: must be at least 1 if there are answers.");
		assertRefused("Task_EnterPaperAnswers",
				AcademyFields.with(AcademyFields.slips(5, 1, 1), "counts",
						List.of(Map.of("answer", "0.1", "count", 1), Map.of("answer", "0.1", "count", 1))),
				"Ticked answers 2, Question and answer: is counted twice.");
		assertThat(this.surveys.paperBatches(this.measure)).isEmpty();
	}

	@Test
	void noticesAPileThatWasEnteredBefore() {
		givenTheOpenDayWasHeld("2023-10-20");
		Map<String, Object> pile = AcademyFields.with(AcademyFields.slips(10, 6, 3), "moreSlips", "yes");
		this.city.as("amra", "information-department").complete("Task_EnterPaperAnswers", pile);

		assertRefused("Task_EnterPaperAnswers", pile,
				"This is another pile, although one with the same numbers has been entered: a pile with exactly these "
						+ "numbers was entered by amra on 20 October 2023; tick this if it is another one.");
		this.city.complete("Task_EnterPaperAnswers", AcademyFields.with(pile, "anotherPile", true));

		assertThat(this.surveys.results(this.measure).orElseThrow().paper()).isEqualTo(20);
	}

	@Test
	void refusesFewerTopicsThanThePlanAsksFor() {
		givenTheVideosBegin();

		assertRefused("Task_ChooseVideoTopics", AcademyFields.topics(4),
				"Topics: must be at least 5 topics; there are 4.");
		Map<String, Object> sameTitle = Map.of("topic", "T", "workingTitle", "video", "authority", "Mayor");
		Map<String, Object> titleInCapitals = AcademyFields.with(sameTitle, "workingTitle", "VIDEO");
		assertRefused("Task_ChooseVideoTopics", Map.of("topics", List.of(sameTitle, titleInCapitals)),
				"Topics 2, Working title: is the title of another video already.");
		assertThat(this.videos.of(this.measure)).isEmpty();
	}

	@Test
	void refusesADistributionThatLeavesAVideoOutOrHasOneChannelOnly() {
		givenTheFourthQuarter();

		assertRefused("Task_DistributeVideos",
				AcademyFields.distribution(this.videos.approved(this.measure).subList(0, 4), "2023-10-02", "Website"),
				"Where they went out: each approved video needs a channel; missing: Video 5.",
				"Where they went out: must be at least 2 different channels over all videos; there are 1.");
		assertThat(this.videos.channels(this.measure)).isEmpty();
	}

	@Test
	void refusesADistributionInTheFutureOrBeforeTheApproval() {
		givenTheFourthQuarter();

		assertRefused("Task_DistributeVideos",
				AcademyFields.distribution(this.videos.approved(this.measure), "2023-10-03", "Website", "Schools"),
				"Where they went out 1, Day: must not lie in the future; today is 2 October 2023.");
		assertRefused("Task_DistributeVideos",
				AcademyFields.distribution(this.videos.approved(this.measure), "2023-07-02", "Website", "Schools"),
				"Where they went out 5, Day: must not be before the video was approved, 3 July 2023.");
	}

	private void assertRefused(String task, Map<String, Object> fields, String... messages) {
		assertThatThrownBy(() -> this.city.complete(task, fields)).hasMessageContainingAll(messages);
		assertThat(this.city.tasks(task)).hasSize(1);
	}

}
