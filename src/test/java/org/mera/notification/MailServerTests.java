package org.mera.notification;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.notification.FaultyMailServer.Fault;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Speaks SMTP to servers that work and to servers that do not. */
@ProcessTest
@TestPropertySource(properties = { "spring.mail.host=127.0.0.1", "spring.mail.properties.mail.smtp.timeout=300",
		"mera.notification.from=Grad Novi Pazar <mera@novipazar.example>", "mera.address=https://mera.example/" })
class MailServerTests {

	@Autowired
	private City city;

	@Autowired
	private Post post;

	@Autowired
	private Clock clock;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private MailRegister register;

	@Autowired
	private JdbcTemplate jdbc;

	private final GreenMail server = new GreenMail(
			new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

	@BeforeEach
	void aMailServerRuns() {
		this.server.start();
		this.sender.setPort(this.server.getSmtp().getPort());
		this.post.reaches("adnan", "media");
		this.city.at("2023-04-04T10:00");
	}

	@AfterEach
	void itEnds() {
		this.city.as(null);
		this.server.stop();
	}

	@Test
	void deliversTextAndHtmlInUtf8() throws Exception {
		this.post.reaches("djordje", "media");

		happens(TestNotices.done("Snimanje čuda", "media"));
		this.city.until("2023-04-04T10:05");

		MimeMessage[] got = this.server.getReceivedMessages();
		assertThat(got).hasSize(2);
		assertThat(arrived()).allSatisfy((mail) -> {
			assertThat(mail.subject())
				.isEqualTo("Done after all: Snimanje čuda (Građanska akademija), due 31 March 2023");
			assertThat(mail.text()).contains("Snimanje čuda", "https://mera.example/camunda/app/tasklist/default/#/");
			assertThat(mail.html()).contains("Snimanje čuda",
					"href=\"https://mera.example/camunda/app/tasklist/default/#/\"");
			assertThat(mail.at()).isEqualTo("2023-04-04T10:05");
		});
		assertThat(got[0].getFrom()[0]).hasToString("Grad Novi Pazar <mera@novipazar.example>");
		assertThat(got[0].getMessageID()).endsWith("@novipazar.example>");
		assertThat(got[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
	}

	@Test
	void aServerThatRefusesConnectionsLosesNothingAndHoldsUpNothing() {
		this.server.stop();
		happens(TestNotices.done("Record the videos", "media"));

		assertThat(untilItFails("2023-04-04T11:00")).hasMessageContaining("The mail to adnan could not be sent")
			.hasMessageContaining("refused");

		assertThat(job().getRetries()).isEqualTo(6);
		assertThat(this.city.local(job().getDuedate().toInstant())).isEqualTo("2023-04-04T10:06");
		assertThat(this.jdbc.queryForMap("select failures, last_failure, sent_at from mail"))
			.containsEntry("FAILURES", 1)
			.hasEntrySatisfying("LAST_FAILURE", (failure) -> assertThat(failure).asString().contains("Connect"));
		startAgain();
		this.city.until("2023-04-04T11:00");
		assertThat(arrived()).singleElement()
			.satisfies((mail) -> assertThat(mail.at()).as("when it was written").isEqualTo("2023-04-04T10:05"));
	}

	@Test
	void aServerThatStaysSilentIsLeftAndTriedAgain() throws IOException {
		try (FaultyMailServer silent = new FaultyMailServer(Fault.SILENT)) {
			this.sender.setPort(silent.port());
			happens(TestNotices.done("Record the videos", "media"));

			assertThat(untilItFails("2023-04-04T11:00")).hasMessageContaining("timed out");
		}

		startAgain();
		this.city.until("2023-04-04T11:00");
		assertThat(arrived()).hasSize(1);
	}

	@Test
	void aServerThatHangsUpInTheMiddleGetsTheSameMessageAgain() throws IOException {
		List<String> dropped;
		try (FaultyMailServer drops = new FaultyMailServer(Fault.DROPS)) {
			this.sender.setPort(drops.port());
			happens(TestNotices.done("Record the videos", "media"));

			assertThat(untilItFails("2023-04-04T11:00")).isInstanceOf(MailNotSentException.class);
			dropped = drops.messageIds();
		}

		startAgain();
		this.city.until("2023-04-04T11:00");
		assertThat(dropped).hasSize(1);
		assertThat(arrived()).extracting(Post.Arrived::id).isEqualTo(dropped);
	}

	@Test
	void oneInvalidRecipientKeepsNobodyElseFromGettingTheirMail() throws IOException {
		this.post.reaches("lejla", "media").reaches("zorana", "media");

		try (FaultyMailServer server = new FaultyMailServer(Fault.KNOWS_NO_ADNAN)) {
			this.sender.setPort(server.port());
			happens(TestNotices.done("Record the videos", "media"));

			assertThat(untilItFails("2023-04-04T10:06")).hasMessageContaining("The mail to adnan could not be sent")
				.hasMessageContaining("550 5.1.1 There is no such mailbox here");
			this.city.runDueJobs();

			assertThat(server.messageIds()).hasSize(2).doesNotHaveDuplicates();
		}
		assertThat(job().getRetries()).as("what is refused for good is not tried for a day").isZero();
		assertThat(this.runtimeService.createIncidentQuery().singleResult().getIncidentMessage())
			.contains("550 5.1.1 There is no such mailbox here");
		assertThat(this.register.state().failingSince()).as("the server works").isNull();
		assertThat(this.runtimeService.createProcessInstanceQuery().processDefinitionKey("send-mail").list())
			.extracting((instance) -> instance.getBusinessKey())
			.containsExactly("adnan");
	}

	@Test
	void anAddressThatIsBusyIsTriedAgain() throws IOException {
		try (FaultyMailServer server = new FaultyMailServer(Fault.BUSY_FOR_ADNAN)) {
			this.sender.setPort(server.port());
			happens(TestNotices.done("Record the videos", "media"));

			assertThat(untilItFails("2023-04-04T10:06")).isNotInstanceOf(MailRefusedException.class)
				.hasMessageContaining("450 4.2.1 This mailbox is busy");
		}

		assertThat(job().getRetries()).isEqualTo(6);
		startAgain();
		this.city.until("2023-04-04T11:00");
		assertThat(arrived()).hasSize(1);
	}

	@Test
	void mailFailsFromItsFirstFailureUntilAMailIsSent() {
		this.server.stop();
		happens(TestNotices.done("Record the videos", "media"));
		untilItFails("2023-04-04T11:00");
		untilItFails("2023-04-04T11:00");

		assertThat(this.register.state()).satisfies((state) -> {
			assertThat(state.waiting()).isOne();
			assertThat(state.failing()).isOne();
			assertThat(this.city.local(Objects.requireNonNull(state.failingSince()))).isEqualTo("2023-04-04T10:05");
		});
		startAgain();
		this.city.until("2023-04-04T11:00");
		assertThat(this.register.state()).isEqualTo(new MailState(0, 0, null, 0, null));
	}

	@Test
	void aCrashAfterSendingRepeatsTheSameMessage() throws Exception {
		happens(TestNotices.done("Record the videos", "media"));
		this.city.at("2023-04-04T10:05");
		this.managementService.executeJob(job().getId());
		String send = job().getId();

		this.transaction.executeWithoutResult((status) -> {
			this.managementService.executeJob(send);
			status.setRollbackOnly();
		});
		this.city.until("2023-04-04T11:00");

		assertThat(arrived()).hasSize(2).extracting(Post.Arrived::id).containsOnly(arrived().get(0).id());
		assertThat(arrived().get(0)).isEqualTo(arrived().get(1));
		assertThat(this.managementService.createJobQuery().processDefinitionKey("send-mail").count()).isZero();
	}

	@Test
	void afterADayAnIncidentSaysWhyAndACoordinatorTriesAgain() {
		this.server.stop();
		happens(TestNotices.done("Record the videos", "media"));
		int failures = 0;
		while (job().getRetries() > 0) {
			assertThat(untilItFails("2023-04-06")).isInstanceOf(MailNotSentException.class);
			failures++;
		}

		assertThat(failures).isEqualTo(7);
		assertThat(this.city.local(this.clock.instant())).isEqualTo("2023-04-05T06:41");
		Incident incident = this.runtimeService.createIncidentQuery().singleResult();
		assertThat(incident.getActivityId()).isEqualTo("Task_SendTheMail");
		assertThat(incident.getIncidentMessage()).contains("The mail to adnan could not be sent", "refused");

		startAgain();
		String job = job().getId();
		this.city.as("lejla", "secondary-schools");
		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.managementService.setJobRetries(job, 1));
		this.city.as("sanela", "coordinators");
		this.managementService.setJobRetries(job, 1);
		this.city.as(null).runDueJobs();

		assertThat(arrived()).hasSize(1);
		assertThat(this.runtimeService.createIncidentQuery().count()).isZero();
	}

	@Test
	void aServerThatIsGoneForHoursGetsEveryMailOnceWhenItIsBack() {
		List.of("emir", "jelena", "lejla", "zorana").forEach((person) -> this.post.reaches(person, "media"));
		this.server.stop();
		happens(TestNotices.done("Record the videos", "media"));
		int failures = failuresUntil("2023-04-04T19:00");

		startAgain();
		failuresUntil("2023-04-05T12:00");

		assertThat(failures).as("six attempts for each of five people").isEqualTo(30);
		assertThat(arrived()).extracting(Post.Arrived::to)
			.containsExactlyInAnyOrder("adnan", "emir", "jelena", "lejla", "zorana");
		assertThat(this.runtimeService.createIncidentQuery().count()).isZero();
	}

	@Test
	void writesNoFilesBesides() {
		happens(TestNotices.done("Record the videos", "media"));
		this.city.until("2023-04-04T11:00");

		assertThat(this.post.all()).isEmpty();
	}

	private void happens(Notice notice) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(notice));
	}

	/** The first failure on the way to a moment. */
	private Throwable untilItFails(String moment) {
		try {
			this.city.until(moment);
		}
		catch (MailNotSentException ex) {
			return ex;
		}
		throw new AssertionError("Nothing failed until " + moment);
	}

	/** How many attempts fail on the way to a moment. */
	private int failuresUntil(String moment) {
		int failures = 0;
		while (this.clock.instant().isBefore(this.city.instant(moment))) {
			try {
				this.city.until(moment);
			}
			catch (MailNotSentException ex) {
				failures++;
			}
		}
		return failures;
	}

	private Job job() {
		return Objects
			.requireNonNull(this.managementService.createJobQuery().processDefinitionKey("send-mail").singleResult());
	}

	private void startAgain() {
		if (!this.server.isRunning()) {
			this.server.start();
		}
		this.sender.setPort(this.server.getSmtp().getPort());
	}

	private List<Post.Arrived> arrived() {
		return Stream.of(this.server.getReceivedMessages())
			.map((message) -> Post.Arrived.of(message, this.clock))
			.toList();
	}

}
