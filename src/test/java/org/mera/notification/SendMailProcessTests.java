package org.mera.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ProcessTest
class SendMailProcessTests {

	@Autowired
	private City city;

	@Autowired
	private Post post;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private IdentityService identityService;

	@Autowired
	private HistoryService historyService;

	@Autowired
	private JdbcTemplate jdbc;

	private Set<String> before;

	@BeforeEach
	void somebodyGetsMailOnATuesday() {
		this.post.reaches("adnan", "media");
		this.city.at("2023-04-04T10:00");
		this.before = ended().stream().map((end) -> end.getId()).collect(Collectors.toSet());
	}

	@Test
	void gathersWhatHappensWithinFiveMinutesIntoOneMail() {
		happens(TestNotices.done("Choose the topics", "media"));
		this.city.until("2023-04-04T10:02");
		happens(TestNotices.done("Record the videos", "media"));
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("send-mail").count()).isOne();

		this.city.until("2023-04-04T12:00");

		assertThat(this.post.lines()).containsExactly(
				"2023-04-04T10:05 adnan: Done after all: Choose the topics (Građanska akademija), due 31 March 2023, and 1 more");
		assertThat(this.post.all().get(0).text())
			.contains("Dear Adnan,", "Choose the topics", "Record the videos", "its result is there now",
					"http://localhost:8080/camunda/app/tasklist/default/#/")
			.doesNotContain("??", "&#", "null", "[", "[(");
		assertThat(this.post.all().get(0).html()).contains("<html lang=\"en\"", "Građanska akademija")
			.doesNotContain("??", "xmlns", "null");
	}

	@Test
	void writesAnotherMailAboutWhatHappensLater() {
		happens(TestNotices.done("Choose the topics", "media"));
		this.city.until("2023-04-04T10:06");
		happens(TestNotices.done("Record the videos", "media"));

		this.city.until("2023-04-04T12:00");

		assertThat(this.post.of("adnan")).hasSize(2).extracting(Post.Arrived::id).doesNotHaveDuplicates();
	}

	@Test
	void losesNothingThatHappensInTheLastSecondsOfTheGathering() {
		happens(TestNotices.done("Choose the topics", "media"));
		this.city.until("2023-04-04T10:04:30");

		happens(TestNotices.done("Record the videos", "media"));

		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("send-mail").count())
			.as("whoever does not see it any more is followed by another")
			.isEqualTo(2);
		this.city.until("2023-04-04T12:00");
		assertThat(this.post.of("adnan")).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("Choose the topics", "Record the videos"));
		assertThat(ends()).containsExactlyInAnyOrder("EndEvent_MailSent", "EndEvent_NothingLeftToSay");
	}

	@Test
	void waitsForTheMorningOfTheNextWorkingDay() {
		this.city.at("2023-04-07T22:00");
		happens(TestNotices.done("On Friday evening", "media"));
		this.city.until("2023-04-08T03:00");
		happens(TestNotices.done("In the night to Saturday", "media"));

		this.city.until("2023-04-30");

		assertThat(this.post.of("adnan")).extracting((mail) -> mail.at().toString())
			.containsExactly("2023-04-07T22:05", "2023-04-10T08:05");
	}

	@Test
	void waitsOverOrthodoxEaster() {
		this.city.at("2023-04-14T09:00");
		happens(TestNotices.done("On Good Friday", "media"));

		this.city.until("2023-04-30");

		assertThat(this.post.of("adnan")).extracting((mail) -> mail.at().toString())
			.containsExactly("2023-04-18T08:05");
	}

	@Test
	void tellsNobodyWhatWasRolledBack() {
		this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(TestNotices.done("Undone", "media"));
			status.setRollbackOnly();
		});

		this.city.until("2023-04-05");

		assertThat(this.post.all()).isEmpty();
	}

	@Test
	void tellsEverybodyOnceAndNobodyHisOwnDoing() {
		this.post.reaches("emir", "information-department", "media").reaches("fikret", "managers");

		happens(new EscalationDecided(TestNotices.step("Record the videos"),
				List.of("media", "information-department", "managers"), "press-on", null, null, "Nearly there <&>.",
				"fikret"));
		this.city.until("2023-04-05");

		assertThat(this.post.lines()).containsExactly(
				"2023-04-04T10:05 adnan, emir: To be pressed on: Record the videos (Građanska akademija), due 31 March 2023");
		assertThat(this.post.all().get(0).text()).contains("Fikret decided", "Reason: Nearly there <&>.");
		assertThat(this.post.all().get(0).html()).contains("Nearly there &lt;&amp;&gt;.");
	}

	@Test
	void showsNoMoreThanAnybodyReads() {
		this.transaction.executeWithoutResult((status) -> {
			for (int step = 1; step <= 60; step++) {
				this.events.publishEvent(TestNotices.done("Step " + step, "media"));
			}
		});
		this.city.until("2023-04-05");

		assertThat(this.post.of("adnan")).singleElement().satisfies((mail) -> {
			assertThat(mail.subject()).endsWith("and 59 more");
			assertThat(mail.text()).contains("Step 50", "10 more notices are not shown here.")
				.doesNotContain("Step 51");
		});
	}

	@Test
	void keepsWhatWasSentToWhomWhenButNoText() {
		happens(TestNotices.done("Record the videos", "media"));
		this.city.until("2023-04-05");

		assertThat(this.jdbc.queryForMap("""
				select m.message_id, m.person_id, m.sent_at, m.failures, m.subject, m.plain_text, m.html_text, n.kind,
					n.step_execution_id, n.facts
				from mail m join personal_notice n on n.mail_id = m.id where m.message_id = ?""",
				this.post.all().get(0).id()))
			.containsEntry("PERSON_ID", "adnan")
			.containsEntry("FAILURES", 0)
			.containsEntry("KIND", "CLOSED")
			.containsEntry("STEP_EXECUTION_ID", "a-plan.a-measure.a-step")
			.containsEntry("SUBJECT", null)
			.containsEntry("PLAIN_TEXT", null)
			.containsEntry("HTML_TEXT", null)
			.containsEntry("FACTS", null)
			.hasEntrySatisfying("SENT_AT", (at) -> assertThat(at).isNotNull());
	}

	@Test
	void saysNothingToSomebodyWhoHasLeft() {
		happens(TestNotices.done("Record the videos", "media"));
		this.identityService.deleteUser("adnan");

		this.city.until("2023-04-05");

		assertThat(this.post.all()).isEmpty();
		assertThat(ends()).as("the process went with its reader").isEmpty();
	}

	private void happens(Notice notice) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(notice));
	}

	/** Where the instances of this test ended. */
	private List<String> ends() {
		return ended().stream()
			.filter((end) -> !this.before.contains(end.getId()))
			.map((end) -> end.getActivityId())
			.toList();
	}

	private List<HistoricActivityInstance> ended() {
		return this.historyService.createHistoricActivityInstanceQuery()
			.activityType("noneEndEvent")
			.list()
			.stream()
			.filter((end) -> end.getProcessDefinitionKey().equals("send-mail"))
			.toList();
	}

}
