package org.mera.reporting.process;

import java.time.Instant;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mera.test.City;
import org.mera.test.ProcessTest;
import org.mera.test.StubMeasures;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The plan begins on 1 January: without a report it is silent from 1 May. */
@ProcessTest
@StubMeasures
class PublishInTimeProcessTests {

	private static final Map<String, Object> REVIEWED = Map.of("comment", "All goes well.", "publish", true);

	@Autowired
	private City city;

	@Autowired
	private ManagementService managementService;

	@Autowired
	private FormService formService;

	@BeforeEach
	void givenAPlan() {
		this.city.at("2022-12-15T10:00");
		this.city.start("action-plan", Map.of("plan", "two-measures", "asPrinted", "printed"));
	}

	@Test
	void theCoordinatorsAreWarnedTwoWeeksBeforeThePlanFallsSilent() {
		this.city.until("2023-04-16T23:59:59");
		assertThat(this.city.tasks("Task_PublishInTime")).isEmpty();

		this.city.until("2023-04-17");

		Task warning = this.city.task("Task_PublishInTime");
		assertThat(this.city.candidates(warning)).containsExactly("coordinators");
		assertThat(warning.getDueDate()).isEqualTo(this.city.instant("2023-05-01T23:59:59"));
		assertThat(shown(warning, "lastPublished")).isEqualTo("Nothing has been published yet.");
		assertThat(shown(warning, "until")).isEqualTo("1 May 2023");
		assertThat(shown(warning, "waiting")).contains("2023-Q1");
	}

	@Test
	void whatIsPublishedBeforePutsTheWarningOff() {
		this.city.until("2023-04-05T10:00").complete("Task_ReviewQuarter", REVIEWED);

		assertThat(nextWarning()).isEqualTo(this.city.instant("2023-07-22"));
		this.city.until("2023-05-02");
		assertThat(this.city.tasks("Task_PublishInTime")).isEmpty();
	}

	@Test
	void whatIsPublishedAfterwardsTakesTheWarningBack() {
		this.city.until("2023-04-18T10:00");

		this.city.complete("Task_ReviewQuarter", REVIEWED);

		assertThat(this.city.tasks("Task_PublishInTime")).isEmpty();
		assertThat(nextWarning()).isEqualTo(this.city.instant("2023-08-04"));
	}

	@Test
	void aMeasuresPackIsSomethingNewAsWell() {
		this.city.until("2023-04-18T10:00");

		this.city.complete(this.city.tasks("Task_ReportMeasure").get(0),
				Map.of("completion", "NOT_STARTED", "summary", "Nothing was done."));

		assertThat(this.city.tasks("Task_PublishInTime")).isEmpty();
		assertThat(nextWarning()).isEqualTo(this.city.instant("2023-08-04"));
	}

	@Test
	void anAnswerIsFollowedByAnotherWarning() {
		this.city.until("2023-04-18T10:00");
		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.complete("Task_PublishInTime", Map.of("answer", " ")))
			.withMessageContaining("must be filled in");

		this.city.complete("Task_PublishInTime", Map.of("answer", "The figures come on Friday."));

		assertThat(this.city.tasks("Task_PublishInTime")).isEmpty();
		assertThat(nextWarning()).isEqualTo(this.city.instant("2023-05-02"));
		this.city.until("2023-05-02");
		assertThat(this.city.tasks("Task_PublishInTime")).hasSize(1);
	}

	private Instant nextWarning() {
		return this.managementService.createJobQuery()
			.activityId("Event_SilenceNears")
			.singleResult()
			.getDuedate()
			.toInstant();
	}

	private String shown(Task task, String key) {
		return String.valueOf(this.formService.getTaskFormVariables(task.getId()).get(key));
	}

}
