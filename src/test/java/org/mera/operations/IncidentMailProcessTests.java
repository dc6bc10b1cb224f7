package org.mera.operations;

import java.util.List;
import java.util.Objects;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.measure.PlanExecutions;
import org.mera.notification.EscalationClosed;
import org.mera.notification.WatchedStep;
import org.mera.reporting.PrintFailed;
import org.mera.test.City;
import org.mera.test.Post;
import org.mera.test.ProcessTest;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What administrators hear when something does not go on. */
@ProcessTest
class IncidentMailProcessTests {

	@Autowired
	private City city;

	@Autowired
	private Post post;

	@Autowired
	private PlanExecutions plans;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private IdentityService identityService;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private FailingJobs jobs;

	private String measure;

	@BeforeEach
	void aPlanRunsAndThereIsAnAdministrator() {
		this.post.reaches("vuk", "camunda-admin").reaches("emir", "information-department").reaches("adnan", "media");
		this.city.at("2023-04-04T10:00");
		this.measure = this.plans.start("novi-pazar-2022-2023", null, "sanela").id() + ".community-workshops";
		this.jobs = new FailingJobs(this.repositoryService, this.runtimeService, this.managementService);
	}

	@AfterEach
	void thePlanEnds() {
		this.plans.cancel(this.measure.replace(".community-workshops", ""));
		this.jdbc.update("delete from printed_report where report_id = 'plan.first.pack'");
	}

	@Test
	void manyJobsThatFailAreOneMailThatSaysWhatStoppedWhyAndWhatToDo() {
		ProcessInstance first = this.jobs.due(this.measure, "form-team");
		this.jobs.fail(first);
		for (int more = 0; more < 30; more++) {
			this.jobs.fail(this.jobs.due(this.measure, "hold-workshops"));
		}

		this.city.until("2023-04-05");

		assertThat(this.post.all()).singleElement().satisfies((mail) -> {
			assertThat(mail.to()).isEqualTo("vuk");
			assertThat(mail.at()).isEqualTo("2023-04-04T10:05");
			assertThat(mail.subject()).startsWith("Stopped: Count the votes - ").endsWith(", and 30 more");
			assertThat(mail.text())
				.contains("Form the team", "\"Count the votes\" of the process \"Count\"", "on 4 April 2023, 10:00",
						"Unknown property used in expression: ${votes.counted()}", "choose the tab \"Incidents\"",
						"/camunda/app/cockpit/default/#/process-instance/" + first.getId() + "/runtime")
				.doesNotContain("??", "null", "&#");
		});
	}

	@Test
	void aReportThatCouldNotBePrintedIsTold() {
		this.jdbc.update("""
				insert into printed_report (report_id, failed_at, why, version)
				values ('plan.first.pack', timestamp with time zone '2023-04-04 08:00:00+00:00', 'no letters', 0)""");
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new PrintFailed("plan.first.pack")));

		this.city.until("2023-04-05");

		assertThat(this.post.all()).singleElement().satisfies((mail) -> {
			assertThat(mail.to()).isEqualTo("vuk");
			assertThat(mail.text())
				.contains("No PDF of the report plan.first.pack", "on 4 April 2023, 10:00", "no letters")
				.doesNotContain("??");
		});
	}

	@Test
	void whatIsPutRightBeforeTheMailIsWrittenIsNotTold() {
		ProcessInstance instance = this.jobs.due(this.measure, "form-team");
		this.jobs.fail(instance);
		this.runtimeService.deleteProcessInstance(instance.getId(), "Put right");

		this.city.until("2023-04-05");

		assertThat(this.post.all()).isEmpty();
	}

	@Test
	void aMailThatFailedIsToldOnceWhenMailWorksAgain() {
		happens("media");
		failsForGood("adnan");
		this.city.until("2023-04-04T12:00");
		assertThat(this.post.all()).as("mail about failing mail would fail, too").isEmpty();

		happens("information-department");
		this.city.until("2023-04-04T13:00");

		assertThat(this.post.of("vuk")).singleElement()
			.satisfies(
					(mail) -> assertThat(mail.text()).contains("\"Send the mail\"", "The mail to adnan could not be"));
		happens("information-department");
		this.city.until("2023-04-05");
		assertThat(this.post.of("vuk")).hasSize(1);
	}

	@Test
	void aMailThatCouldNotTellOfIncidentsIsNoReasonForAnother() {
		this.jobs.fail(this.jobs.due(this.measure, "form-team"));
		failsForGood("vuk");
		changeAddress("vuk", "vuk@example.org");

		happens("information-department");
		this.city.until("2023-04-05");

		assertThat(this.post.of("emir")).hasSize(1);
		assertThat(this.post.of("vuk")).isEmpty();
	}

	@Test
	void incidentsWhoseMailTheServerDidNotTakeForADayAreToldWhenMailWorksAgain() {
		this.jobs.fail(this.jobs.due(this.measure, "form-team"));
		failsForGood("vuk");
		this.jdbc.update("update mail set refused = false where person_id = 'vuk'");
		changeAddress("vuk", "vuk@example.org");

		happens("information-department");
		this.city.until("2023-04-05");

		assertThat(this.post.of("vuk")).singleElement()
			.satisfies((mail) -> assertThat(mail.text()).contains("Count the votes", "The mail to vuk could not be"));
	}

	@Test
	void theLogSaysWhichPlanMeasureAndStepAFailingJobIsAbout() throws Exception {
		ListAppender<ILoggingEvent> log = new ListAppender<>() {

			@Override
			protected void append(ILoggingEvent event) {
				event.prepareForDeferredProcessing();
				super.append(event);
			}

		};
		log.start();
		Logger logger = (Logger) LoggerFactory.getLogger("org.mera.workflow");
		logger.addAppender(log);

		this.jobs.fail(this.jobs.due(this.measure, "form-team"));
		happens("media");
		failsForGood("adnan");
		logger.detachAppender(log);

		assertThat(log.list.get(0).getMDCPropertyMap())
			.containsEntry("plan", this.measure.replace(".community-workshops", ""))
			.containsEntry("measure", "community-workshops")
			.containsEntry("step", "form-team");
		assertThat(log.list.get(0).getFormattedMessage()).contains("Task_Fail of failing-job", "0 attempts");
		assertThat(new JsonMapper().readTree(ecs(log.list.get(0))).path("measure").asText())
			.isEqualTo("community-workshops");
		assertThat(log.list.get(log.list.size() - 1).getMDCPropertyMap()).as("a person's mail")
			.doesNotContainKeys("plan", "measure", "step")
			.doesNotContainValue("adnan");
	}

	private static byte[] ecs(ILoggingEvent event) {
		StructuredLogEncoder encoder = new StructuredLogEncoder();
		encoder.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
		encoder.setFormat("ecs");
		encoder.start();
		return encoder.encode(event);
	}

	private void happens(String group) {
		WatchedStep step = new WatchedStep("a-plan.a-measure.a-step", "a-plan.a-measure", "a-step", "A measure",
				"A step", this.city.local(this.city.instant("2023-03-31")).toLocalDate());
		this.transaction.executeWithoutResult(
				(status) -> this.events.publishEvent(new EscalationClosed(step, List.of(group), true)));
	}

	/** The person's mail is written and cannot be sent. */
	private void failsForGood(String person) {
		ProcessInstance mail = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("send-mail")
			.processInstanceBusinessKey(person)
			.singleResult();
		this.city.at("2023-04-04T10:05:01");
		this.managementService.executeJob(job(mail).getId());
		changeAddress(person, null);
		// The first failure gives the job its retries.
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.managementService.executeJob(job(mail).getId()))
			.withMessageContaining("no e-mail address");
		this.managementService.setJobRetries(job(mail).getId(), 1);
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.managementService.executeJob(job(mail).getId()));
	}

	private Job job(ProcessInstance instance) {
		return Objects
			.requireNonNull(this.managementService.createJobQuery().processInstanceId(instance.getId()).singleResult());
	}

	private void changeAddress(String person, String address) {
		User user = this.identityService.createUserQuery().userId(person).singleResult();
		user.setEmail(address);
		this.identityService.saveUser(user);
	}

}
