package org.mera.measure;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mera.test.City;
import org.mera.test.ProcessTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** Officers say why a step of theirs is late or will be. */
@ProcessTest
class ExplainDelayProcessTests {

	@Autowired
	private City city;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private FormService formService;

	@Autowired
	private Delays delays;

	@Autowired
	private Steps steps;

	private String measure;

	private String step;

	@BeforeEach
	void theTeamIsToBeFormed() {
		this.city.at("2022-12-12T09:00")
			.as("sanela", "coordinators")
			.start("action-plan", Map.of("plan", "novi-pazar-2022-2023", "asPrinted", "printed"));
		this.city.as(null).until("2023-03-20T10:00");
		this.measure = this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey("community-workshops")
			.singleResult()
			.getBusinessKey();
		this.step = this.measure + ".form-team";
	}

	@Test
	void whatAnOfficerSaysIsKept() {
		ProcessInstance explained = this.city.as("amina", "information-department")
			.start("explain-delay", explanation(Map.of("internalWords", "The head of department is on leave.")));
		this.city.as(null);

		assertThat(explained).isEnded();
		assertThat(this.delays.of(this.step)).singleElement().satisfies((said) -> {
			assertThat(said.cause()).isEqualTo(DelayCause.STAFF);
			assertThat(said.newEstimate()).isEqualTo("2023-04-14");
			assertThat(said.statedBy()).isEqualTo("amina");
			assertThat(said.statedAt()).isEqualTo(this.city.instant("2023-03-20T10:00"));
		});
		assertThat(this.delays.lastWords(this.step)).contains("The head of department is on leave.");
		assertThat(this.delays.publicSentence(this.step)).contains("Two members are still to be found.");
		assertThat(this.steps.get(this.step).due()).isEqualTo("2023-03-31");
	}

	@Test
	void theNewestCountsAndTheOthersStay() {
		this.city.as("amina", "information-department").start("explain-delay", explanation(Map.of()));
		this.city.until("2023-03-21T10:00")
			.as("senad", "general-administration")
			.start("explain-delay", explanation(Map.of("publicSentence", "One member is still to be found.")));

		assertThat(this.delays.of(this.step)).hasSize(2);
		assertThat(this.delays.lastWords(this.step)).contains("One member is still to be found.");
		assertThat(this.delays.lastWords(this.measure + ".hold-workshops")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			newEstimate    | 2023-03-31 | When it will be done: must lie after the step's due date, 31 March 2023
			newEstimate    | 2023-03-19 | When it will be done: must be today (20 March 2023) or later.
			publicSentence | Late       | One sentence for citizens
			cause          | LAZINESS   | Cause
			""")
	void whatBreaksARuleIsRefused(String field, String value, String message) {
		this.city.as("amina", "information-department");

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.start("explain-delay", explanation(Map.of(field, value))))
			.withMessageContaining(message);
		assertThat(this.delays.of(this.step)).isEmpty();
	}

	@Test
	void ofAnotherGroupsStepNobodySpeaks() {
		this.city.as("adnan", "media");

		assertThatExceptionOfType(FormFieldValidationException.class)
			.isThrownBy(() -> this.city.start("explain-delay", explanation(Map.of())))
			.withMessageContaining("Step: ");
	}

	@Test
	void managersExplainNothing() {
		this.city.as("fikret", "managers");

		assertThatExceptionOfType(AuthorizationException.class)
			.isThrownBy(() -> this.city.start("explain-delay", explanation(Map.of())));
	}

	@Test
	void coordinatorsReadItInTheReviewOfTheQuarterUntilThatIsPublished() {
		this.city.as("amina", "information-department")
			.start("explain-delay", explanation(Map.of("internalWords", "On leave.")));
		this.city.as(null).until("2023-04-03T10:00");
		this.city.as("amina", "information-department")
			.start("explain-delay", explanation(Map.of("publicSentence", "The last member signs on Friday.")));
		this.city.as(null);

		String review = this.city.task("Task_ReviewQuarter").getId();

		assertThat(this.formService.getTaskFormVariables(review).get("delays").toString()).contains("Form the team",
				"Those who do it have no time", "14 April 2023", "Two members", "On leave.",
				"The last member signs on Friday.");
	}

	@Test
	void managersReadItWhenTheyDecide() {
		this.city.as("amina", "information-department").start("explain-delay", explanation(Map.of()));
		this.city.as(null).until("2023-04-03T10:00");

		String decision = this.city.task("Task_DecideOnOverdueStep").getId();

		assertThat(this.formService.getTaskFormVariables(decision).get("lastWords")).asString()
			.startsWith("amina")
			.endsWith("Two members are still to be found.");
	}

	private Map<String, Object> explanation(Map<String, Object> other) {
		Map<String, Object> fields = new HashMap<>(Map.of("step", this.step, "cause", "STAFF", "newEstimate",
				"2023-04-14", "publicSentence", "Two members are still to be found."));
		fields.putAll(other);
		return fields;
	}

}
